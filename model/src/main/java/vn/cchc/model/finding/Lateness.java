package vn.cchc.model.finding;

import static vn.cchc.model.figure.Figure.IN_PROGRESS_OVERDUE;
import static vn.cchc.model.figure.Figure.RESOLVED_OVERDUE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.figure.FigureSum;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.finding.Violation.Meaning;
import vn.cchc.model.finding.Violation.Moment;
import vn.cchc.model.ledger.DossierFlows;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.timeliness.DossierClock;

/**
 * Late dossiers of a range of days: resolved overdue in it, or open and overdue at its end; the
 * same flows as every figure, so that counts and lists agree.
 */
public final class Lateness {

  private final DossierFlows flows;
  private final DossierClock clock;
  private final DateRange range;

  /** Lateness in a range under the definition of a scope. */
  public Lateness(Scope scope, DateRange range) {
    this.flows = new DossierFlows(scope.definition(), scope.rules());
    this.clock = scope.rules().clock(scope.definition());
    this.range = range;
  }

  /** The figures of one dossier. */
  public Figures figures(Dossier dossier) {
    return FigureSum.of(dossier, flows, range);
  }

  /** The dossier with its due date, its end and the days between, if it is late. */
  Optional<Violation> late(CaseFile file) {
    Figures figures = figures(file.dossier());
    return figures.get(RESOLVED_OVERDUE) + figures.get(IN_PROGRESS_OVERDUE) > 0
        ? Optional.of(listed(file))
        : Optional.empty();
  }

  /**
   * Any dossier with its due date and its end; days late up to the end, or to the last day of the
   * range while it is open, never below zero.
   */
  public Violation listed(CaseFile file) {
    Dossier dossier = file.dossier();
    List<Moment> times = new ArrayList<>();
    LocalDateTime due = dossier.received() ? clock.due(dossier) : dossier.dueAt();
    LocalDateTime end = dossier.received() ? clock.end(dossier) : null;
    if (due != null) {
      times.add(new Moment(Meaning.DUE, due));
    }
    if (end != null) {
      times.add(new Moment(Meaning.ENDED, end));
    }
    LocalDate until =
        end == null || end.toLocalDate().isAfter(range.to()) ? range.to() : end.toLocalDate();
    Long days = due == null ? null : Math.max(0, ChronoUnit.DAYS.between(due.toLocalDate(), until));
    return new Violation(file, times, days);
  }
}
