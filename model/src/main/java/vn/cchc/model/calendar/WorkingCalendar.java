package vn.cchc.model.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The working days of civil servants: Monday to Friday less the official days off, plus the weekend
 * days worked in exchange (yearly notices).
 */
public final class WorkingCalendar implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Set<LocalDate> off = new HashSet<>();
  private final Set<LocalDate> worked = new HashSet<>();
  private final Set<Integer> years = new HashSet<>();

  /** Builds the calendar from its exceptions and the years they are complete for. */
  public WorkingCalendar(Collection<CalendarDay> days, Collection<Integer> declaredYears) {
    days.forEach(day -> (day.kind() == CalendarDay.Kind.OFF ? off : worked).add(day.date()));
    years.addAll(declaredYears);
  }

  /** Whether the day is worked. */
  public boolean isWorkingDay(LocalDate day) {
    if (worked.contains(day)) {
      return true;
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !off.contains(day);
  }

  /** Whether the days off of this year are declared. */
  public boolean covers(int year) {
    return years.contains(year);
  }

  /** The day itself if worked, else the next worked day. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate current = day;
    while (!isWorkingDay(current)) {
      current = current.plusDays(1);
    }
    return current;
  }

  /**
   * The last of {@code count} working days counted from the day after {@code start}.
   *
   * @param count at least 0; 0 is the start itself
   */
  public LocalDate plusWorkingDays(LocalDate start, int count) {
    LocalDate current = start;
    for (int left = count; left > 0; left--) {
      current = onOrAfter(current.plusDays(1));
    }
    return current;
  }

  /**
   * How many working days lie after {@code start}, up to and with {@code end}: what {@link
   * #plusWorkingDays} took to get there. 0 when the end is not later.
   */
  public long workingDays(LocalDate start, LocalDate end) {
    return end.isAfter(start)
        ? start.plusDays(1).datesUntil(end.plusDays(1)).filter(this::isWorkingDay).count()
        : 0;
  }
}
