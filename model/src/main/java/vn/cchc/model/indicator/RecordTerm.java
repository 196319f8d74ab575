package vn.cchc.model.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.model.kind.FieldType;
import vn.cchc.model.kind.KindField;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.kind.RecordKind;
import vn.cchc.model.text.Suggestion;

/**
 * Records of a kind beside the dossiers, counted or with fields added up. A kind whose records are
 * about a period of their own ({@code from-day}, {@code to-day}) counts only where these periods
 * make up the period asked for, neither more nor less. Things that several records are about, such
 * as procedures, are counted once each where a group is declared.
 *
 * @param records id of the kind
 * @param dated field whose day must lie in the period; null for records about a period
 * @param sum fields added up; empty when the records are counted
 * @param any alternatives, of one of which everything must hold; empty for every record
 * @param tells field that a record must tell to be counted; where records of the period are there
 *     and none tells it, there is no number; null where nothing needs to be told
 * @param group what is counted once; null where every record counts
 */
public record RecordTerm(
    String records,
    String dated,
    List<String> sum,
    List<List<RecordCondition>> any,
    String tells,
    Group group)
    implements Term {

  /**
   * Records about the same thing.
   *
   * @param by fields whose values make the thing
   * @param which which of its records speak for it
   */
  public record Group(List<String> by, Which which) {

    /** Rejects missing parts. */
    public Group {
      by = List.copyOf(by);
      Objects.requireNonNull(which, "which");
    }

    /** The thing that a record is about. */
    public List<String> of(CompanionRecord record) {
      return by.stream().map(field -> record.text(field).orElse("")).toList();
    }
  }

  /** Which records of a group speak for it. */
  public enum Which {
    /** The newest one up to the last day of the period, however old: how things stand. */
    @JsonProperty("latest")
    LATEST,
    /** All of the period: one that does not pass is enough not to count. */
    @JsonProperty("every")
    EVERY
  }

  /** First day of records that are about a period. */
  public static final String FROM = "from-day";

  /** Last day of records that are about a period. */
  public static final String TO = "to-day";

  /** Rejects unknown kinds and fields, and a date for records about a period. */
  public RecordTerm {
    Objects.requireNonNull(records, "records");
    sum = sum == null ? List.of() : List.copyOf(sum);
    any = any == null ? List.of() : any.stream().map(List::copyOf).toList();
    RecordKind kind = Kinds.require(records);
    if (!kind.fieldNames().contains("unit")) {
      throw new IllegalArgumentException(
          "records of kind " + records + " name no unit; ask for dossiers with such records");
    }
    if (kind.periodic() != (dated == null)) {
      throw new IllegalArgumentException(
          "kind " + records + (dated == null ? " needs 'dated'" : " is dated by its own period"));
    }
    if (dated != null && !require(kind, dated).type().dated()) {
      throw new IllegalArgumentException(dated + " of kind " + records + " is no date");
    }
    if (group != null && (dated == null || !sum.isEmpty())) {
      throw new IllegalArgumentException("groups of kind " + records + " need dates and no sum");
    }
    Stream.concat(Stream.ofNullable(tells), group == null ? Stream.of() : group.by().stream())
        .forEach(field -> require(kind, field));
    sum.forEach(field -> requireCount(kind, field));
    any.forEach(tests -> tests.forEach(test -> test.require(kind)));
  }

  /** Records that count one by one, whatever they tell. */
  public RecordTerm(
      String records, String dated, List<String> sum, List<List<RecordCondition>> any) {
    this(records, dated, sum, any, null, null);
  }

  static void requireCount(RecordKind kind, String field) {
    FieldType type = require(kind, field).type();
    if (type != FieldType.COUNT && type != FieldType.MONEY) {
      throw new IllegalArgumentException(field + " of kind " + kind.id() + " is no count");
    }
  }

  static KindField require(RecordKind kind, String field) {
    return kind.find(field)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "kind %s has no field '%s', did you mean '%s'?"
                        .formatted(
                            kind.id(),
                            field,
                            String.join("", Suggestion.nearest(field, kind.fieldNames(), 1)))));
  }

  /** The kind. */
  public RecordKind kind() {
    return Kinds.require(records);
  }

  /** Whether its records are about a period of their own. */
  public boolean periodic() {
    return dated == null;
  }

  /** Whether a record passes the tests, as known at the end of a day. */
  public boolean holds(CompanionRecord record, LocalDate lastDay) {
    return (tells == null || record.knownAt(tells, lastDay) != null)
        && RecordCondition.any(any, record, lastDay);
  }

  /** What a record adds: one, or the sum of its fields, where a missing one adds nothing. */
  public long amount(CompanionRecord record) {
    return sum.isEmpty()
        ? 1
        : sum.stream().mapToLong(f -> record.number(f).orElse(0L)).reduce(0, Math::addExact);
  }

  /** Whether a record tells every field that is added up. */
  public boolean told(CompanionRecord record) {
    return sum.stream().allMatch(field -> record.number(field).isPresent());
  }
}
