package vn.cchc.model.timeliness;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.cchc.model.calendar.WorkingSessions;
import vn.cchc.model.timeliness.TimelinessDefinition.Granularity;

/**
 * A due date as a definition reads it. One at exactly midnight lasts to the end of its day in every
 * definition (DESIGN §5).
 *
 * @param early an end before this moment is early
 * @param last an end after this moment is overdue
 */
record Deadline(LocalDateTime early, LocalDateTime last) {

  static Deadline of(LocalDateTime due, Granularity granularity, WorkingSessions sessions) {
    LocalDate day = due.toLocalDate();
    if (granularity == Granularity.DAY || due.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return new Deadline(day.atStartOfDay(), day.atTime(LocalTime.MAX));
    }
    LocalDateTime early =
        granularity == Granularity.HALF_DAY ? sessions.begin(due) : day.atStartOfDay();
    return new Deadline(early, due);
  }

  Verdict verdict(LocalDateTime end) {
    if (end.isBefore(early)) {
      return Verdict.EARLY;
    }
    return end.isAfter(last) ? Verdict.OVERDUE : Verdict.ON_TIME;
  }
}
