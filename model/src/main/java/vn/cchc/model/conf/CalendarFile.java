package vn.cchc.model.conf;

import java.util.List;
import vn.cchc.model.calendar.CalendarDay;
import vn.cchc.model.calendar.WorkingCalendar;
import vn.cchc.model.calendar.WorkingSessions;

/** The content of the calendar file: the half-days, the declared years and the days that differ. */
record CalendarFile(
    String calendar, WorkingSessions sessions, List<Year> years, List<CalendarDay> days) {

  /** A year for which the calendar is complete, with its notice. */
  record Year(int year, String notice) {}

  WorkingCalendar workingCalendar() {
    return new WorkingCalendar(days, years.stream().map(Year::year).toList());
  }
}
