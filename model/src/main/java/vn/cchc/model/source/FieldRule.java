package vn.cchc.model.source;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A value that follows from several fields of a record; of several rules the first that fits
 * counts.
 *
 * @param when the texts that each field may have; {@code ""} is a field without text; no field at
 *     all fits every record
 * @param then the value: a channel, or a national status number
 */
public record FieldRule(Map<String, List<String>> when, String then) implements Serializable {

  /** Rejects missing parts and a field without any text. */
  public FieldRule {
    when = when == null ? Map.of() : Map.copyOf(when);
    Objects.requireNonNull(then, "then");
    when.forEach(
        (field, texts) -> {
          if (texts.isEmpty()) {
            throw new IllegalArgumentException("rule for " + then + ": no text for " + field);
          }
        });
  }
}
