package vn.cchc.model.finding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.cchc.model.calendar.WorkingCalendar;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.timeliness.TimeRules;
import vn.cchc.model.timeliness.TimelinessDefinition;

/**
 * Under which period, definition and calendar dossiers are judged.
 *
 * @param period whole days, both included
 * @param definition what late means
 * @param rules limits of procedures and half-days
 */
public record Scope(
    DateRange period, TimelinessDefinition definition, TimeRules rules, WorkingCalendar calendar) {

  /** Whether something happened in the period; what has no time did not. */
  boolean contains(LocalDateTime at) {
    return at != null && period.contains(at.toLocalDate());
  }

  /** Whether the days off of all years between two days are declared. */
  boolean covers(LocalDate from, LocalDate to) {
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      if (!calendar.covers(year)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a time lies after a due date under the definition. */
  boolean passed(LocalDateTime due, LocalDateTime at) {
    return rules.clock(definition).passed(due, at);
  }
}
