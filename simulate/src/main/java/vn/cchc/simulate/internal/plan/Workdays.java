package vn.cchc.simulate.internal.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;
import vn.cchc.model.calendar.WorkingCalendar;
import vn.cchc.model.period.DateRange;
import vn.cchc.simulate.scenario.Season;

/**
 * The days on which offices worked, numbered in order; times are counted in these numbers. Days on
 * which the season says closed are left out too.
 */
public final class Workdays {

  private final long[] days;

  private Workdays(long[] days) {
    this.days = days;
  }

  /** The working days of a range. */
  public static Workdays of(DateRange range, WorkingCalendar calendar, Season season) {
    return new Workdays(
        LongStream.rangeClosed(range.from().toEpochDay(), range.to().toEpochDay())
            .filter(day -> calendar.isWorkingDay(LocalDate.ofEpochDay(day)))
            .filter(day -> !closed(LocalDate.ofEpochDay(day), season))
            .toArray());
  }

  private static boolean closed(LocalDate day, Season season) {
    return season.dips().stream()
        .anyMatch(dip -> dip.factor() == 0 && new DateRange(dip.from(), dip.to()).contains(day));
  }

  /** How many there are. */
  public int count() {
    return days.length;
  }

  /** The epoch day of a number. */
  public long epochDay(int number) {
    return days[number];
  }

  /** The date of a number. */
  public LocalDate date(int number) {
    return LocalDate.ofEpochDay(days[number]);
  }

  /** The number of the first working day on or after a date. */
  public int onOrAfter(LocalDate date) {
    int found = Arrays.binarySearch(days, date.toEpochDay());
    return found >= 0 ? found : -found - 1;
  }

  /** The number of the last working day on or before a date. */
  public int onOrBefore(LocalDate date) {
    int found = Arrays.binarySearch(days, date.toEpochDay());
    return found >= 0 ? found : -found - 2;
  }
}
