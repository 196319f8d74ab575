package vn.cchc.model.timeliness;

import java.time.LocalDateTime;
import java.time.LocalTime;

/** How a resolved dossier stands against its due date. */
public enum Verdict {
  EARLY,
  ON_TIME,
  OVERDUE,
  NO_DUE;

  /**
   * Compares an end with a due date; a due date at exactly midnight lasts to the end of its day in
   * every definition (DESIGN §5).
   *
   * @param due null when the dossier has none
   */
  public static Verdict of(
      TimelinessDefinition.Granularity granularity, LocalDateTime end, LocalDateTime due) {
    if (due == null) {
      return NO_DUE;
    }
    int days = end.toLocalDate().compareTo(due.toLocalDate());
    if (days != 0) {
      return days < 0 ? EARLY : OVERDUE;
    }
    boolean wholeDay =
        granularity == TimelinessDefinition.Granularity.DAY
            || due.toLocalTime().equals(LocalTime.MIDNIGHT);
    return wholeDay || !end.isAfter(due) ? ON_TIME : OVERDUE;
  }
}
