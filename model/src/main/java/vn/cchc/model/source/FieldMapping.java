package vn.cchc.model.source;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * One column of a source.
 *
 * @param from names in the source, the first one that a file has counts; in tables {@code A / B} is
 *     the column B below the heading A, and a name of {@link #OUTSIDE} is what the file says
 *     outside its columns; in JSON they are {@link JsonPath paths}, the first one with a text in
 *     the record counts
 * @param to whitelisted field of the record kind, such as {@code received-at}
 * @param required whether a file without the column is refused
 */
public record FieldMapping(
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> from,
    String to,
    boolean required)
    implements Serializable {

  /** First and last day of the period, reporting unit, name of the sheet. */
  public static final Set<String> OUTSIDE = Set.of("@period-from", "@period-to", "@unit", "@sheet");

  /** Rejects missing parts. */
  public FieldMapping {
    from = List.copyOf(from);
    Objects.requireNonNull(to, "to");
    if (from.isEmpty()) {
      throw new IllegalArgumentException("field " + to + " has no name in the source");
    }
    for (String name : from) {
      if (name.startsWith("@") && !OUTSIDE.contains(name)) {
        throw new IllegalArgumentException(
            "unknown '" + name + "', known are " + String.join(", ", new TreeSet<>(OUTSIDE)));
      }
    }
  }
}
