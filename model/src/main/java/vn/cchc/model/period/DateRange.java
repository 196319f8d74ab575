package vn.cchc.model.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

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

  /** The days of each calendar month that the range touches, in order. */
  public SortedMap<YearMonth, DateRange> byMonth() {
    SortedMap<YearMonth, DateRange> months = new TreeMap<>();
    YearMonth last = YearMonth.from(to);
    for (YearMonth month = YearMonth.from(from);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
      LocalDate end = month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth();
      months.put(month, new DateRange(first, end));
    }
    return months;
  }
}
