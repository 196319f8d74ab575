package vn.cchc.model.timeliness;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.cchc.model.calendar.DueDates;
import vn.cchc.model.calendar.WorkingSessions;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.dossier.DossierStatus;
import vn.cchc.model.timeliness.TimelinessDefinition.DueDate;
import vn.cchc.model.timeliness.TimelinessDefinition.End;
import vn.cchc.model.timeliness.TimelinessDefinition.WithoutDue;

/** When a dossier that was received ends and when it is late under one definition of on time. */
public final class DossierClock implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TimelinessDefinition definition;
  private final DueDates dueDates;
  private final WorkingSessions sessions;

  /**
   * A clock under this definition.
   *
   * @param dueDates computes due dates that are missing
   * @param sessions the half-days of a working day
   */
  public DossierClock(
      TimelinessDefinition definition, DueDates dueDates, WorkingSessions sessions) {
    this.definition = definition;
    this.dueDates = dueDates;
    this.sessions = sessions;
  }

  /** When the dossier ended; null while it is open. */
  public LocalDateTime end(Dossier dossier) {
    LocalDateTime handled = dossier.endAt();
    if (definition.end() == End.HANDLING || !dossier.endsWithResult()) {
      return handled;
    }
    LocalDateTime handedOut = dossier.handedOutAt();
    boolean beforeReceipt = handedOut != null && handedOut.isBefore(dossier.receivedAt());
    return beforeReceipt ? handled : handedOut;
  }

  /** The due date that counts; null when there is none. */
  public LocalDateTime due(Dossier dossier) {
    boolean original = definition.due() == DueDate.ORIGINAL && dossier.originalDueAt() != null;
    LocalDateTime known = original ? dossier.originalDueAt() : dossier.dueAt();
    return known != null || definition.withoutDue() == WithoutDue.ON_TIME
        ? known
        : dueDates.computed(dossier.procedure(), dossier.receivedAt()).orElse(null);
  }

  /**
   * How a dossier with a result stands.
   *
   * @param end its end
   * @param due its due date; null when it has none
   */
  public Verdict verdict(Dossier dossier, LocalDateTime end, LocalDateTime due) {
    if (due == null) {
      return definition.withoutDue() == WithoutDue.ON_TIME ? Verdict.ON_TIME : Verdict.NO_DUE;
    }
    Deadline deadline = Deadline.of(due, definition.granularity(), sessions);
    LocalDateTime counted = end;
    if (looksAtPapers(dossier)) {
      PapersTime papers = PapersTime.of(dossier);
      LocalDate beyond = beyond(papers);
      if (beyond != null && !beyond.isAfter(end.toLocalDate())) {
        return Verdict.OVERDUE;
      }
      counted = subtracts() ? papers.takenOff(end) : end;
    }
    return deadline.verdict(counted);
  }

  /** Whether a moment is later than a due date allows, whatever was waited for. */
  public boolean passed(LocalDateTime due, LocalDateTime moment) {
    return moment.isAfter(Deadline.of(due, definition.granularity(), sessions).last());
  }

  /**
   * The first day at whose end an open dossier can no longer become on time (DESIGN §5); null when
   * that never comes.
   *
   * @param due its due date
   */
  public LocalDate lost(Dossier dossier, LocalDateTime due) {
    LocalDateTime last = Deadline.of(due, definition.granularity(), sessions).last();
    if (!looksAtPapers(dossier)) {
      return last.toLocalDate();
    }
    PapersTime papers = PapersTime.of(dossier);
    LocalDateTime moved = subtracts() ? papers.added(last) : last;
    LocalDate byTime = moved == null ? null : moved.toLocalDate();
    LocalDate beyond = beyond(papers);
    return byTime == null || (beyond != null && beyond.isBefore(byTime)) ? beyond : byTime;
  }

  private boolean looksAtPapers(Dossier dossier) {
    boolean asked =
        !dossier.supplements().isEmpty() || dossier.status() == DossierStatus.SUPPLEMENT;
    return asked && (subtracts() || definition.mostRequests() != null);
  }

  private boolean subtracts() {
    return definition.papersTime() == TimelinessDefinition.PapersTime.SUBTRACTED;
  }

  private LocalDate beyond(PapersTime papers) {
    return definition.mostRequests() == null ? null : papers.dayBeyond(definition.mostRequests());
  }
}
