package vn.cchc.model.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.model.kind.RecordKind;

/**
 * What must hold for a field of a record, as known at the end of a day: what happened later counts
 * as missing.
 *
 * @param field name of the field
 * @param is how it must be; null when another test is asked
 * @param in one of which it must be
 * @param notAfter field that lies at the same time or later; a midnight there means the whole day
 * @param dayBefore field whose day is later than the day of this one
 * @param atLeast least number that it must be
 */
public record RecordCondition(
    String field, Is is, List<String> in, String notAfter, String dayBefore, Long atLeast) {

  /** How a value must be. */
  public enum Is {
    /** The source tells nothing. */
    @JsonProperty("missing")
    MISSING,
    /** The source tells something. */
    @JsonProperty("present")
    PRESENT,
    /** The source says yes. */
    @JsonProperty("affirmed")
    AFFIRMED,
    /** The source says no. */
    @JsonProperty("denied")
    DENIED,
    /** The source does not say yes. */
    @JsonProperty("not-affirmed")
    NOT_AFFIRMED,
    /** A day later than the last one of the period. */
    @JsonProperty("to-come")
    TO_COME
  }

  /** Rejects no test and several in one. */
  public RecordCondition {
    Objects.requireNonNull(field, "field");
    in = in == null ? List.of() : List.copyOf(in);
    long tests =
        Stream.of(is, in.isEmpty() ? null : in, notAfter, dayBefore, atLeast)
            .filter(Objects::nonNull)
            .count();
    if (tests != 1) {
      throw new IllegalArgumentException("exactly one test of the field " + field);
    }
  }

  /** Whether it holds for a record, as known at the end of a day. */
  public boolean holds(CompanionRecord record, LocalDate lastDay) {
    Object value = record.knownAt(field, lastDay);
    if (is != null) {
      return switch (is) {
        case MISSING -> value == null;
        case PRESENT -> value != null;
        case AFFIRMED -> Boolean.TRUE.equals(value);
        case DENIED -> Boolean.FALSE.equals(value);
        case NOT_AFFIRMED -> !Boolean.TRUE.equals(value);
        case TO_COME -> record.liesAfter(field, lastDay);
      };
    }
    if (value == null) {
      return false;
    }
    if (atLeast != null) {
      return (long) value >= atLeast;
    }
    if (!in.isEmpty()) {
      return in.contains(value.toString());
    }
    return notAfter != null
        ? record.notAfter(field, notAfter)
        : record.day(field).isPresent()
            && record.day(dayBefore).filter(record.day(field).get()::isBefore).isPresent();
  }

  /** Whether everything of one alternative holds, or there is none. */
  static boolean any(List<List<RecordCondition>> any, CompanionRecord record, LocalDate lastDay) {
    return any.isEmpty()
        || any.stream()
            .anyMatch(tests -> tests.stream().allMatch(test -> test.holds(record, lastDay)));
  }

  /** Rejects fields that the kind does not have. */
  void require(RecordKind kind) {
    Stream.of(field, notAfter, dayBefore)
        .filter(Objects::nonNull)
        .forEach(name -> RecordTerm.require(kind, name));
    if (atLeast != null) {
      RecordTerm.requireCount(kind, field);
    }
  }
}
