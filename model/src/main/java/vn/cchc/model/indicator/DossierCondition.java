package vn.cchc.model.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.kind.RecordKind;

/**
 * What must hold for a dossier: something its record tells, or records of another kind about it.
 * Records dated after the last day of the period do not count, so that a past period stays as it
 * was.
 *
 * @param column what the dossier's own record tells; null when other records are asked
 * @param is how the column must be
 * @param records kind of the records that must be there; null when a column is asked
 * @param any alternatives, of one of which everything must hold for such a record; empty for every
 *     record
 * @param atLeast how many of them there must be: 1 unless given, 0 where a most is given
 * @param atMost how many of them there may be; null for any number
 * @param orTells count in which a record itself tells how many there are by then, where that is
 *     more; null where none does
 */
public record DossierCondition(
    Column column,
    RecordCondition.Is is,
    String records,
    List<List<RecordCondition>> any,
    Integer atLeast,
    Integer atMost,
    String orTells) {

  /** What the record of a dossier tells beside its dates. */
  public enum Column {
    /** Fee paid online. */
    @JsonProperty("paid-online")
    PAID_ONLINE,
    /** All components digitised at intake. */
    @JsonProperty("digitised")
    DIGITISED,
    /** Result sent by post. */
    @JsonProperty("postal-return")
    POSTAL_RETURN
  }

  /** What is known about one dossier. */
  public interface Facts {

    /** A column, if the source tells it. */
    Optional<Boolean> told(Column column);

    /** The records of a kind about the dossier. */
    List<CompanionRecord> records(String kind);
  }

  /** Records that are counted as they are. */
  public DossierCondition(
      Column column,
      RecordCondition.Is is,
      String records,
      List<List<RecordCondition>> any,
      Integer atLeast,
      Integer atMost) {
    this(column, is, records, any, atLeast, atMost, null);
  }

  /** Rejects tests of nothing or of both. */
  public DossierCondition {
    any = any == null ? List.of() : any.stream().map(List::copyOf).toList();
    atLeast = atLeast != null ? atLeast : atMost == null ? 1 : 0;
    if ((column == null) == (records == null) || (column == null) != (is == null)) {
      throw new IllegalArgumentException("a test names a column and how it is, or records");
    }
    if (atMost != null && (records == null || atMost < atLeast)) {
      throw new IllegalArgumentException("at-most goes with records and is not below at-least");
    }
    if (is == RecordCondition.Is.TO_COME) {
      throw new IllegalArgumentException("a column of dossiers is never to come");
    }
    if (records != null) {
      RecordKind kind = Kinds.require(records);
      if (!kind.fieldNames().contains("dossier")) {
        throw new IllegalArgumentException("records of kind " + records + " name no dossier");
      }
      any.forEach(tests -> tests.forEach(test -> test.require(kind)));
      if (orTells != null) {
        RecordTerm.requireCount(kind, orTells);
      }
    }
  }

  /** Whether it holds for a dossier, as known at the end of a day. */
  public boolean holds(Facts facts, LocalDate lastDay) {
    if (records == null) {
      Optional<Boolean> told = facts.told(column);
      return switch (is) {
        case PRESENT -> told.isPresent();
        case MISSING -> told.isEmpty();
        case AFFIRMED -> told.orElse(false);
        case DENIED -> !told.orElse(true);
        case NOT_AFFIRMED -> !told.orElse(false);
        case TO_COME -> false;
      };
    }
    String dated = datedBy();
    List<CompanionRecord> passing =
        facts.records(records).stream()
            .filter(record -> dated == null || !record.liesAfter(dated, lastDay))
            .filter(record -> RecordCondition.any(any, record, lastDay))
            .toList();
    long told =
        orTells == null
            ? 0
            : passing.stream().mapToLong(r -> r.number(orTells).orElse(0L)).max().orElse(0);
    long found = Math.max(passing.size(), told);
    return found >= atLeast && (atMost == null || found <= atMost);
  }

  private String datedBy() {
    List<String> order = Kinds.require(records).orderedBy();
    return order.isEmpty() ? null : order.get(0);
  }
}
