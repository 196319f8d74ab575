package vn.cchc.model.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.model.period.DateRange;

/**
 * One statement: the figures that somebody printed about one unit and period.
 *
 * @param id how the statement is called in outputs
 * @param unit name as printed; empty when not known
 * @param level province, district, commune, department, or one of these with {@code -aggregate};
 *     {@link #FIELD} for a part of its work; empty when not known
 * @param from first day; empty when not known
 * @param to last day; empty when not known
 */
public record ReportedCase(
    String id,
    String unit,
    String level,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Counts counts,
    List<PrintedRatio> ratios) {

  /** Level of a statement about one field of procedures of the unit. */
  public static final String FIELD = "field";

  /** Rejects missing parts. */
  public ReportedCase {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(counts, "counts");
    ratios = List.copyOf(ratios);
  }

  /** Both days, where they are known and in order. */
  public Optional<DateRange> range() {
    return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
        ? Optional.of(new DateRange(from.get(), to.get()))
        : Optional.empty();
  }

  /** A statement of counts and ratios alone. */
  public static ReportedCase of(String id, Counts counts, List<PrintedRatio> ratios) {
    return new ReportedCase(id, "", "", Optional.empty(), Optional.empty(), counts, ratios);
  }
}
