package vn.cchc.model.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.dossier.ApologySlip;
import vn.cchc.model.finding.Violation.Meaning;
import vn.cchc.model.finding.Violation.Moment;

/**
 * Slips sent in the period on a day later than so many days before the due date that they replace
 * (Nghị định 61/2018/NĐ-CP Điều 19 khoản 9: at the latest one day before).
 */
final class ApologyLate implements Check {

  private final Scope scope;
  private final int daysBefore;

  ApologyLate(Scope scope, FindingParameters parameters) {
    this.scope = scope;
    this.daysBefore = parameters.daysBefore();
  }

  @Override
  public Optional<Violation> judge(CaseFile file) {
    List<Moment> times = new ArrayList<>();
    long days = 0;
    for (ApologySlip slip : file.slips()) {
      LocalDate latest = slip.oldDueAt().toLocalDate().minusDays(daysBefore);
      LocalDate sent = slip.sentAt().toLocalDate();
      if (scope.contains(slip.sentAt()) && sent.isAfter(latest)) {
        times.add(new Moment(Meaning.DUE, slip.oldDueAt()));
        times.add(new Moment(Meaning.APOLOGISED, slip.sentAt()));
        days = Math.max(days, ChronoUnit.DAYS.between(latest, sent));
      }
    }
    return times.isEmpty() ? Optional.empty() : Optional.of(new Violation(file, times, days));
  }
}
