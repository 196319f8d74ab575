package vn.cchc.model.unit;

import java.io.Serializable;
import java.util.Objects;

/**
 * Units that may be ranked against one another.
 *
 * @param id ascii id
 * @param name what people read
 */
public record PeerGroup(String id, String name) implements Serializable {

  /** Rejects missing parts. */
  public PeerGroup {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }
}
