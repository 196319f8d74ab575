package vn.cchc.model.ledger;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.dossier.DateInterval;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.dossier.DossierStatus;
import vn.cchc.model.dossier.Supplement;
import vn.cchc.model.timeliness.DossierClock;
import vn.cchc.model.timeliness.TimeRules;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.model.timeliness.TimelinessDefinition.Paused;
import vn.cchc.model.timeliness.TimelinessDefinition.Returned;
import vn.cchc.model.timeliness.TimelinessDefinition.WithoutDue;
import vn.cchc.model.timeliness.Verdict;

/**
 * The dated flows that one dossier contributes to the ledger under one definition of on time
 * (DESIGN §5 and §6). Both the ledger and the list of dossiers behind a figure are sums of these,
 * so a printed number and its list cannot disagree.
 */
public final class DossierFlows implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TimelinessDefinition definition;
  private final DossierClock clock;

  /** Flows under this definition. */
  public DossierFlows(TimelinessDefinition definition, TimeRules rules) {
    this.definition = definition;
    this.clock = rules.clock(definition);
  }

  /** Hands every flow of the dossier to the sink. */
  public void of(Dossier dossier, FlowSink sink) {
    if (!dossier.received()) {
      notReceived(dossier, sink);
      return;
    }
    LocalDate received = dossier.receivedAt().toLocalDate();
    LocalDateTime end = clock.end(dossier);
    LocalDate ended = end == null ? null : end.toLocalDate();
    LocalDateTime due = clock.due(dossier);
    sink.accept(received, Measure.RECEIVED, 1);
    if (dossier.digitised() != null) {
      sink.accept(received, Measure.DIGITISATION_TOLD, 1);
      if (dossier.digitised()) {
        sink.accept(received, Measure.DIGITISED, 1);
      }
    }
    stock(Measure.OPEN, received, ended, sink);
    List<DateInterval> pauses =
        pauses(dossier, ended).stream()
            .map(pause -> pause.clip(received, ended))
            .filter(DateInterval::holds)
            .toList();
    if (due != null) {
      overdue(dossier, due, ended, pauses, sink);
    } else if (definition.withoutDue() == WithoutDue.APART) {
      stock(Measure.OPEN_NO_DUE, received, ended, sink);
    }
    pauses.forEach(pause -> stock(Measure.OPEN_PAUSED, pause.start(), pause.end(), sink));
    if (end != null) {
      ended(dossier, end, due, sink);
    }
  }

  private void overdue(
      Dossier dossier,
      LocalDateTime due,
      LocalDate ended,
      List<DateInterval> pauses,
      FlowSink sink) {
    LocalDate received = dossier.receivedAt().toLocalDate();
    LocalDate lost = clock.lost(dossier, due);
    if (lost == null) {
      return;
    }
    DateInterval late = new DateInterval(lost.isBefore(received) ? received : lost, ended);
    List<DateInterval> judged =
        definition.paused() == Paused.JUDGED ? List.of(late) : late.without(pauses);
    judged.forEach(part -> stock(Measure.OPEN_OVERDUE, part.start(), part.end(), sink));
  }

  private void ended(Dossier dossier, LocalDateTime end, LocalDateTime due, FlowSink sink) {
    LocalDate day = end.toLocalDate();
    if (!dossier.endsWithResult()) {
      boolean apart = definition.returned() == Returned.APART;
      sink.accept(day, apart ? Measure.RETURNED : Measure.RESOLVED_ON_TIME, 1);
      return;
    }
    sink.accept(day, measure(clock.verdict(dossier, end, due)), 1);
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
