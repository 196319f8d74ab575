package vn.cchc.model.indicator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.kind.KindField;
import vn.cchc.model.kind.RecordKind;

/**
 * One record beside the dossiers, with where it came from.
 *
 * @param values by field name; what is missing is not in the map
 * @param fileHash SHA-256 of its file, hex
 * @param recordNo position in that file, from 1
 */
public record CompanionRecord(
    RecordKind kind, Map<String, Object> values, String fileHash, long recordNo) {

  /** Copies the values. */
  public CompanionRecord {
    values = Map.copyOf(values);
  }

  /** A text, if there is one. */
  public Optional<String> text(String field) {
    return Optional.ofNullable(values.get(field)).map(Object::toString);
  }

  /** A number, if there is one. */
  public Optional<Long> number(String field) {
    return Optional.ofNullable(values.get(field)).map(Long.class::cast);
  }

  /** The day of a time or day, if there is one. */
  public Optional<LocalDate> day(String field) {
    return Optional.ofNullable(values.get(field))
        .map(value -> value instanceof LocalDateTime time ? time.toLocalDate() : (LocalDate) value);
  }

  /** Whether a time or day is told and lies after a day. */
  public boolean liesAfter(String field, LocalDate day) {
    return day(field).filter(day::isBefore).isPresent();
  }

  /** A value as known at the end of a day: what can only have happened later is missing. */
  public Object knownAt(String field, LocalDate day) {
    boolean past = kind.find(field).map(KindField::past).orElse(false);
    return past && liesAfter(field, day) ? null : values.get(field);
  }

  /** Whether one moment is not after another; a midnight there lasts to the end of its day. */
  boolean notAfter(String field, String limit) {
    Object one = values.get(field);
    Object other = values.get(limit);
    if (one instanceof LocalDateTime time
        && other instanceof LocalDateTime due
        && !due.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return !time.isAfter(due);
    }
    return one != null && other != null && !day(field).orElseThrow().isAfter(day(limit).get());
  }
}
