package vn.cchc.model.source;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One column of a source.
 *
 * @param from names in the source, the first one that a file has counts
 * @param to whitelisted field of the record kind, such as {@code received-at}
 * @param required whether a file without the column is refused
 */
public record FieldMapping(
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> from,
    String to,
    boolean required)
    implements Serializable {

  /** Rejects missing parts. */
  public FieldMapping {
    from = List.copyOf(from);
    Objects.requireNonNull(to, "to");
    if (from.isEmpty()) {
      throw new IllegalArgumentException("field " + to + " has no name in the source");
    }
  }
}
