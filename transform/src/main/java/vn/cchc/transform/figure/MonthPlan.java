package vn.cchc.transform.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.model.period.DateRange;

/**
 * Which months must be read day by day because a range begins or ends inside them or a question
 * wants their days; all others are read as one rolled-up row.
 *
 * @param dayByDay these months
 * @param first the earliest day of all ranges
 * @param last the latest
 */
record MonthPlan(Set<YearMonth> dayByDay, LocalDate first, LocalDate last) {

  static MonthPlan of(Collection<DateRange> ranges, Collection<YearMonth> dayByDay) {
    Set<YearMonth> cut = new TreeSet<>(dayByDay);
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (DateRange range : ranges) {
      if (range.from().getDayOfMonth() != 1) {
        cut.add(YearMonth.from(range.from()));
      }
      if (range.to().getDayOfMonth() != range.to().lengthOfMonth()) {
        cut.add(YearMonth.from(range.to()));
      }
      first = range.from().isBefore(first) ? range.from() : first;
      last = range.to().isAfter(last) ? range.to() : last;
    }
    return new MonthPlan(cut, first, last);
  }

  boolean wantsDay(LocalDate day) {
    return !day.isAfter(last) && dayByDay.contains(YearMonth.from(day));
  }

  boolean wantsMonth(LocalDate first) {
    return !first.isAfter(last) && !dayByDay.contains(YearMonth.from(first));
  }

  Set<Integer> years() {
    Set<Integer> years = new TreeSet<>();
    dayByDay.forEach(month -> years.add(month.getYear()));
    return years;
  }
}
