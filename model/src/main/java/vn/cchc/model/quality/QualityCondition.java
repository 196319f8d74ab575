package vn.cchc.model.quality;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.model.text.VietnameseNumbers;

/**
 * One thing that a rule asks of a field; exactly one of the comparisons is given. A comparison with
 * a missing value does not hold.
 *
 * @param is whether the value is missing or present
 * @param in the values meant, as texts
 * @param before the time that this time lies before, to the second
 * @param laterDayThan the time after whose day this time lies
 * @param atLeast the number that this number reaches
 */
public record QualityCondition(
    QualityField field,
    Presence is,
    List<String> in,
    QualityField before,
    QualityField laterDayThan,
    Integer atLeast)
    implements Serializable {

  /** Whether a value is there. */
  public enum Presence {
    /** There is no value. */
    @JsonProperty("missing")
    MISSING,
    /** There is a value. */
    @JsonProperty("present")
    PRESENT
  }

  /** Rejects conditions that compare nothing, twice, or what cannot be compared. */
  public QualityCondition {
    Objects.requireNonNull(field, "field");
    in = in == null ? List.of() : List.copyOf(in);
    long given =
        Stream.of(is, in.isEmpty() ? null : in, before, laterDayThan, atLeast)
            .filter(Objects::nonNull)
            .count();
    if (given != 1) {
      throw new IllegalArgumentException(
          "condition on "
              + field.code()
              + " needs one of is, in, before, later-day-than, at-least");
    }
    requireType(field, before != null || laterDayThan != null, QualityField.Type.TIME);
    requireType(field, atLeast != null, QualityField.Type.NUMBER);
    requireType(before, before != null, QualityField.Type.TIME);
    requireType(laterDayThan, laterDayThan != null, QualityField.Type.TIME);
  }

  private static void requireType(QualityField field, boolean asked, QualityField.Type type) {
    if (asked && field.type() != type) {
      throw new IllegalArgumentException(field.code() + " cannot be compared so");
    }
  }

  /** Whether the values are as the condition says. */
  public boolean holds(QualityView view) {
    Object value = view.value(field);
    if (is != null) {
      return (value == null) == (is == Presence.MISSING);
    }
    if (value == null) {
      return false;
    }
    if (before != null) {
      LocalDateTime other = (LocalDateTime) view.value(before);
      return other != null && ((LocalDateTime) value).isBefore(other);
    }
    if (laterDayThan != null) {
      LocalDateTime other = (LocalDateTime) view.value(laterDayThan);
      return other != null && ((LocalDateTime) value).toLocalDate().isAfter(other.toLocalDate());
    }
    return atLeast != null ? (Integer) value >= atLeast : in.contains(value.toString());
  }

  /** The two days compared, for the person who mends the record; empty for other conditions. */
  String detail(QualityView view) {
    QualityField other = before != null ? before : laterDayThan;
    return other == null
        ? ""
        : day(view, field) + (before != null ? " < " : " > ") + day(view, other);
  }

  private static String day(QualityView view, QualityField field) {
    return VietnameseNumbers.date(((LocalDateTime) view.value(field)).toLocalDate());
  }
}
