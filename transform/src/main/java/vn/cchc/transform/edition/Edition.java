package vn.cchc.transform.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.period.Period;
import vn.cchc.model.period.PeriodScheme;

/**
 * What an edition says of itself: the frozen figures of a closed period (bản chốt).
 *
 * @param id name of its folder: period, province where it is of one, number
 * @param number 1 for the first closing of the period, one more each time it was closed again
 * @param period name of the period
 * @param scheme how the name became two dates
 * @param from first day
 * @param to last day
 * @param unit key of the province; empty for all provinces
 * @param unitName its name then
 * @param closedAt when it was made
 * @param program version of the program that made it
 * @param loads number of the last load in it
 * @param silver version of the dossiers in the lake then
 * @param ledger version of the ledger in the lake then
 * @param rules hash of the definitions that the figures follow
 * @param figures SHA-256 of the frozen figures in canonical form ({@link FrozenFigures})
 * @param records number over the records beside the dossiers ({@link FrozenRecords}); null in
 *     editions made before there was one
 * @param files SHA-256 of every file by its place in the folder
 */
public record Edition(
    String id,
    int number,
    String period,
    PeriodScheme scheme,
    LocalDate from,
    LocalDate to,
    String unit,
    String unitName,
    Instant closedAt,
    String program,
    long loads,
    long silver,
    long ledger,
    String rules,
    String figures,
    String records,
    Map<String, String> files) {

  private static final int SHORT = 12;

  /** Rejects missing parts. */
  public Edition {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(unitName, "unitName");
    Objects.requireNonNull(closedAt, "closedAt");
    Objects.requireNonNull(program, "program");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(figures, "figures");
    files = new TreeMap<>(files);
    if (number < 1) {
      throw new IllegalArgumentException("editions are numbered from 1, not " + number);
    }
  }

  /** The period. */
  public Period ofPeriod() {
    return new Period(period, scheme, range());
  }

  /** Its days. */
  public DateRange range() {
    return new DateRange(from, to);
  }

  /** The first digits of the hash of the figures, enough to compare by eye. */
  public String shortHash() {
    return figures.substring(0, SHORT);
  }

  /** Whether these figures and records are in it. */
  boolean holds(String otherFigures, String otherRecords) {
    return figures.equals(otherFigures) && (records == null || records.equals(otherRecords));
  }

  /** Whether another edition freezes the same period of the same units. */
  boolean sameSubject(Edition other) {
    return sameSubject(other.ofPeriod(), other.unit);
  }

  /** Whether this freezes the period of a province, or of all for an empty key. */
  boolean sameSubject(Period wanted, String province) {
    return ofPeriod().equals(wanted) && unit.equals(province);
  }
}
