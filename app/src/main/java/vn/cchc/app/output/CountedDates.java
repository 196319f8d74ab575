package vn.cchc.app.output;

import java.time.LocalDateTime;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.timeliness.DossierClock;

/**
 * The dates by which a definition of on time judges a dossier; they need not be the newest ones of
 * its record.
 *
 * @param due due date that counts; null when there is none
 * @param end end that counts; null while the dossier is open
 * @param computed whether the due date follows from the limit of the procedure, the record telling
 *     none (DESIGN §5)
 */
record CountedDates(LocalDateTime due, LocalDateTime end, boolean computed) {

  /** The dates of a dossier; those of its record where it was not received. */
  static CountedDates of(DossierClock clock, Dossier dossier) {
    if (!dossier.received()) {
      return new CountedDates(dossier.dueAt(), dossier.endAt(), false);
    }
    LocalDateTime due = clock.due(dossier);
    boolean told = dossier.dueAt() != null || dossier.originalDueAt() != null;
    return new CountedDates(due, clock.end(dossier), due != null && !told);
  }
}
