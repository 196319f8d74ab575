package vn.cchc.model.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The working time of offices: the half-days of each working day. */
public final class WorkingHours {

  private final WorkingCalendar calendar;
  private final WorkingSessions sessions;

  /** Working time on these days in these half-days. */
  public WorkingHours(WorkingCalendar calendar, WorkingSessions sessions) {
    this.calendar = calendar;
    this.sessions = sessions;
  }

  /** The working time between two moments; zero when the second is not later. */
  public Duration between(LocalDateTime from, LocalDateTime to) {
    Duration sum = Duration.ZERO;
    for (LocalDate day = from.toLocalDate();
        !day.isAfter(to.toLocalDate());
        day = day.plusDays(1)) {
      if (calendar.isWorkingDay(day)) {
        for (WorkingSessions.Session session : sessions.sessions()) {
          sum = sum.plus(session.within(day, from, to));
        }
      }
    }
    return sum;
  }
}
