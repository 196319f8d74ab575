package vn.cchc.ingest.kind;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.ingest.quarantine.FaultCode;
import vn.cchc.model.kind.KindCheck;
import vn.cchc.model.kind.KindField;
import vn.cchc.model.kind.RecordKind;

/** The values of a record against one another and against the extraction. */
final class KindChecks {

  private KindChecks() {}

  /**
   * Adds a fault for everything that does not hold.
   *
   * @param values by name of the field
   * @param knownAt when the record left its source, or was loaded
   */
  static void check(
      RecordKind kind, Map<String, Object> values, LocalDateTime knownAt, List<Fault> faults) {
    for (KindField field : kind.fields()) {
      LocalDate day = day(values.get(field.name()));
      if (field.past() && day != null && day.isAfter(knownAt.toLocalDate())) {
        faults.add(
            new Fault(
                field.column(), FaultCode.DAY_IN_FUTURE, day + " > " + knownAt.toLocalDate()));
      }
    }
    kind.checks().stream()
        .filter(check -> asked(check, values))
        .forEach(check -> check(check, values, faults));
  }

  private static boolean asked(KindCheck check, Map<String, Object> values) {
    boolean told =
        values.get(check.field()) != null
            && check.of().stream().allMatch(other -> values.get(other) != null);
    return told
        && check.when().entrySet().stream()
            .allMatch(
                entry -> entry.getValue().contains(String.valueOf(values.get(entry.getKey()))));
  }

  private static void check(KindCheck check, Map<String, Object> values, List<Fault> faults) {
    Object value = values.get(check.field());
    List<Object> others = new ArrayList<>();
    check.of().forEach(other -> others.add(values.get(other)));
    switch (check.rule()) {
      case NOT_BEFORE -> {
        if (others.stream().anyMatch(other -> time(value).isBefore(time(other)))) {
          add(check, FaultCode.END_BEFORE_START, "trước " + String.join(", ", check.of()), faults);
        }
      }
      case AT_MOST -> {
        if (others.stream().anyMatch(other -> number(value) > number(other))) {
          add(check, FaultCode.PART_ABOVE_WHOLE, "hơn " + String.join(", ", check.of()), faults);
        }
      }
      case SUM -> {
        long sum = others.stream().mapToLong(KindChecks::number).reduce(0, Math::addExact);
        if (sum != number(value)) {
          String parts = String.join(" + ", check.of());
          add(check, FaultCode.SUM_DIFFERS, value + " ≠ " + sum + " = " + parts, faults);
        }
      }
    }
  }

  private static void add(KindCheck check, FaultCode code, String detail, List<Fault> faults) {
    faults.add(new Fault(check.field().replace('-', '_'), code, detail));
  }

  private static long number(Object value) {
    return (Long) value;
  }

  /** A time, or the beginning of a day; null for anything else. */
  static LocalDateTime time(Object value) {
    if (value instanceof LocalDate day) {
      return day.atStartOfDay();
    }
    return value instanceof LocalDateTime time ? time : null;
  }

  private static LocalDate day(Object value) {
    LocalDateTime time = time(value);
    return time == null ? null : time.toLocalDate();
  }
}
