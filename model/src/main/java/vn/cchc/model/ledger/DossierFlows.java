package vn.cchc.model.ledger;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.calendar.DueDates;
import vn.cchc.model.dossier.DateInterval;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.dossier.DossierStatus;
import vn.cchc.model.dossier.Supplement;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.model.timeliness.Verdict;

/**
 * The dated flows that one dossier contributes to the ledger under one definition of on time
 * (DESIGN §5 and §6). Both the ledger and the list of dossiers behind a figure are sums of these,
 * so a printed number and its list cannot disagree.
 */
public final class DossierFlows implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TimelinessDefinition definition;
  private final DueDates dueDates;

  /** Flows under this definition, missing due dates computed by these limits. */
  public DossierFlows(TimelinessDefinition definition, DueDates dueDates) {
    this.definition = definition;
    this.dueDates = dueDates;
  }

  /** Hands every flow of the dossier to the sink. */
  public void of(Dossier dossier, FlowSink sink) {
    if (!dossier.received()) {
      notReceived(dossier, sink);
      return;
    }
    LocalDate received = dossier.receivedAt().toLocalDate();
    LocalDateTime end = dossier.endAt();
    LocalDate ended = end == null ? null : end.toLocalDate();
    LocalDateTime due = due(dossier);
    sink.accept(received, Measure.RECEIVED, 1);
    if (dossier.digitised() != null) {
      sink.accept(received, Measure.DIGITISATION_TOLD, 1);
      if (dossier.digitised()) {
        sink.accept(received, Measure.DIGITISED, 1);
      }
    }
    stock(Measure.OPEN, received, ended, sink);
    if (due == null) {
      stock(Measure.OPEN_NO_DUE, received, ended, sink);
    } else {
      LocalDate lost = due.toLocalDate();
      stock(Measure.OPEN_OVERDUE, lost.isBefore(received) ? received : lost, ended, sink);
    }
    for (DateInterval pause : pauses(dossier, ended)) {
      DateInterval open = pause.clip(received, ended);
      stock(Measure.OPEN_PAUSED, open.start(), open.end(), sink);
    }
    if (end != null) {
      ended(dossier, end, due, sink);
    }
  }

  private void ended(Dossier dossier, LocalDateTime end, LocalDateTime due, FlowSink sink) {
    LocalDate day = end.toLocalDate();
    if (!dossier.endsWithResult()) {
      sink.accept(day, Measure.RETURNED, 1);
      return;
    }
    sink.accept(day, measure(Verdict.of(definition.granularity(), end, due)), 1);
    if (dossier.postalReturn()) {
      sink.accept(day, Measure.POSTAL_RETURNED, 1);
    }
  }

  private static Measure measure(Verdict verdict) {
    return switch (verdict) {
      case EARLY -> Measure.RESOLVED_EARLY;
      case ON_TIME -> Measure.RESOLVED_ON_TIME;
      case OVERDUE -> Measure.RESOLVED_OVERDUE;
      case NO_DUE -> Measure.RESOLVED_NO_DUE;
    };
  }

  /**
   * The due date that counts for a dossier that was received: the one of the definition, else the
   * one computed from the limit of its procedure; null when there is none.
   */
  public LocalDateTime due(Dossier dossier) {
    boolean original =
        definition.due() == TimelinessDefinition.DueDate.ORIGINAL
            && dossier.originalDueAt() != null;
    LocalDateTime known = original ? dossier.originalDueAt() : dossier.dueAt();
    return known != null
        ? known
        : dueDates.computed(dossier.procedure(), dossier.receivedAt()).orElse(null);
  }

  /** Any status but 1, 3 and 5 without a receipt date is a faulty record and counts nowhere. */
  private static void notReceived(Dossier dossier, FlowSink sink) {
    LocalDateTime submitted =
        dossier.submittedAt() != null ? dossier.submittedAt() : dossier.extractedAt();
    switch (dossier.status()) {
      case REGISTERED, SUPPLEMENT -> on(submitted, Measure.REGISTERED, sink);
      case NOT_ACCEPTED ->
          on(
              dossier.refusedAt() != null ? dossier.refusedAt() : submitted,
              Measure.NOT_ACCEPTED,
              sink);
      default -> {}
    }
  }

  private static void on(LocalDateTime at, Measure measure, FlowSink sink) {
    if (at != null) {
      sink.accept(at.toLocalDate(), measure, 1);
    }
  }

  /**
   * A state that holds at the end of every day from {@code start} to the day before {@code end}.
   */
  private static void stock(Measure measure, LocalDate start, LocalDate end, FlowSink sink) {
    if (end != null && !end.isAfter(start)) {
      return;
    }
    sink.accept(start, measure, 1);
    if (end != null) {
      sink.accept(end, measure, -1);
    }
  }

  private static List<DateInterval> pauses(Dossier dossier, LocalDate ended) {
    List<DateInterval> pauses = new ArrayList<>();
    boolean asked = false;
    for (Supplement supplement : dossier.supplements()) {
      if (supplement.askedAt() == null) {
        continue;
      }
      boolean waiting = supplement.broughtAt() == null;
      if (waiting && dossier.status() != DossierStatus.SUPPLEMENT) {
        continue;
      }
      asked |= waiting;
      pauses.add(
          new DateInterval(
              supplement.askedAt().toLocalDate(),
              waiting ? null : supplement.broughtAt().toLocalDate()));
    }
    if (ended == null && pausedNow(dossier, asked) && dossier.eventAt() != null) {
      pauses.add(new DateInterval(dossier.eventAt().toLocalDate(), null));
    }
    return DateInterval.union(pauses);
  }

  private static boolean pausedNow(Dossier dossier, boolean asked) {
    return switch (dossier.status()) {
      case SUPPLEMENT -> !asked;
      case FINANCIAL_DUTY, STOPPED -> true;
      default -> false;
    };
  }
}
