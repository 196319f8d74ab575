package vn.cchc.model.finding;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.dossier.ApologySlip;
import vn.cchc.model.dossier.Supplement;
import vn.cchc.model.finding.Violation.Meaning;
import vn.cchc.model.finding.Violation.Moment;

/**
 * Due dates that were put off in the period when they had already passed, by a request for papers
 * or by an apology slip (DESIGN §5).
 */
final class DueMovedLate implements Check {

  private final Scope scope;

  DueMovedLate(Scope scope) {
    this.scope = scope;
  }

  @Override
  public Optional<Violation> judge(CaseFile file) {
    List<Moment> times = new ArrayList<>();
    long days = 0;
    for (Supplement request : file.dossier().supplements()) {
      days =
          Math.max(
              days,
              moved(
                  new Moment(Meaning.ASKED, orNever(request.askedAt())),
                  request.dueBefore(),
                  request.dueAfter(),
                  times));
    }
    for (ApologySlip slip : file.slips()) {
      days =
          Math.max(
              days,
              moved(
                  new Moment(Meaning.APOLOGISED, slip.sentAt()),
                  slip.oldDueAt(),
                  slip.newDueAt(),
                  times));
    }
    return times.isEmpty() ? Optional.empty() : Optional.of(new Violation(file, times, days));
  }

  private static LocalDateTime orNever(LocalDateTime at) {
    return at == null ? LocalDateTime.MAX : at;
  }

  /** Adds the times of a due date moved too late; says how many days too late. */
  private long moved(Moment change, LocalDateTime before, LocalDateTime after, List<Moment> times) {
    boolean broken =
        before != null
            && after != null
            && after.isAfter(before)
            && scope.contains(change.at())
            && scope.passed(before, change.at());
    if (!broken) {
      return 0;
    }
    times.add(new Moment(Meaning.DUE, before));
    times.add(change);
    times.add(new Moment(Meaning.NEW_DUE, after));
    return ChronoUnit.DAYS.between(before.toLocalDate(), change.at().toLocalDate());
  }
}
