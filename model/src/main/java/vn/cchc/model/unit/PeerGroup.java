package vn.cchc.model.unit;

import java.util.Objects;

/**
 * Units that may be ranked against one another.
 *
 * @param id ascii id
 * @param name what people read
 */
public record PeerGroup(String id, String name) {

  /** Rejects missing parts. */
  public PeerGroup {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }
}
