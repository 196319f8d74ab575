package vn.cchc.app.reconcile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.model.period.DateRange;

/** Other days that a report for given days may really be about. */
final class CutOffRanges {

  private static final int DAYS = 7;
  private static final int REPORT_FIRST = 15;
  private static final int LATE_FIRST = 21;

  private CutOffRanges() {}

  /**
   * The same months from the 15th to the 14th, from the 21st to the 20th and by the calendar, then
   * up to seven days more or less at the end.
   */
  static List<DateRange> around(DateRange range) {
    Set<DateRange> ranges = new LinkedHashSet<>();
    YearMonth first = month(range.from());
    YearMonth last = month(range.to().plusDays(1)).minusMonths(1);
    if (!last.isBefore(first)) {
      ranges.add(new DateRange(first.atDay(1), last.atEndOfMonth()));
      for (int day : new int[] {REPORT_FIRST, LATE_FIRST}) {
        ranges.add(new DateRange(first.minusMonths(1).atDay(day), last.atDay(day - 1)));
      }
    }
    for (int days = 1; days <= DAYS; days++) {
      ranges.add(new DateRange(range.from(), range.to().plusDays(days)));
      LocalDate earlier = range.to().minusDays(days);
      if (!earlier.isBefore(range.from())) {
        ranges.add(new DateRange(range.from(), earlier));
      }
    }
    ranges.remove(range);
    return new ArrayList<>(ranges);
  }

  /** The calendar month that a period beginning on this day reports about. */
  private static YearMonth month(LocalDate begins) {
    YearMonth month = YearMonth.from(begins);
    return begins.getDayOfMonth() >= REPORT_FIRST ? month.plusMonths(1) : month;
  }
}
