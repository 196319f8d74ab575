package vn.cchc.model.source;

import java.io.Serializable;
import java.util.Objects;

/**
 * One column of a source.
 *
 * @param from name in the source
 * @param to whitelisted field
 * @param required whether a file without the column is refused
 */
public record FieldMapping(String from, TargetField to, boolean required) implements Serializable {

  /** Rejects missing parts. */
  public FieldMapping {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }
}
