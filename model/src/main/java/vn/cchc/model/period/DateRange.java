package vn.cchc.model.period;

import java.time.LocalDate;
import java.util.Objects;

/** Whole local days, both ends included. */
public record DateRange(LocalDate from, LocalDate to) {

  /** Rejects a range that ends before it starts. */
  public DateRange {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (to.isBefore(from)) {
      throw PeriodErrors.endsBeforeStart(from, to);
    }
  }

  /** Whether the day lies in the range. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /**
   * The same range one year earlier, by calendar date; a range that ends on the last day of a month
   * still ends on the last day (29/02 and 28/02 answer each other).
   */
  public DateRange yearBefore() {
    LocalDate end = to.minusYears(1);
    boolean lastOfMonth = to.getDayOfMonth() == to.lengthOfMonth();
    return new DateRange(
        from.minusYears(1), lastOfMonth ? end.withDayOfMonth(end.lengthOfMonth()) : end);
  }
}
