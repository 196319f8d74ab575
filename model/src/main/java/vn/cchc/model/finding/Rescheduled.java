package vn.cchc.model.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.dossier.ApologySlip;
import vn.cchc.model.finding.Violation.Meaning;
import vn.cchc.model.finding.Violation.Moment;

/**
 * Dossiers that were promised a new date more often than allowed, by a slip sent in the period
 * (Nghị định 61/2018/NĐ-CP Điều 19 khoản 9: at most once). A slip is the n-th by its place among
 * those known, or as it says itself, whichever is more.
 */
final class Rescheduled implements Check {

  private final Scope scope;
  private final int most;

  Rescheduled(Scope scope, FindingParameters parameters) {
    this.scope = scope;
    this.most = parameters.most();
  }

  @Override
  public Optional<Violation> judge(CaseFile file) {
    List<Moment> times = new ArrayList<>();
    boolean broken = false;
    int place = 0;
    for (ApologySlip slip : file.slips()) {
      place++;
      broken |= scope.contains(slip.sentAt()) && Math.max(place, slip.times()) > most;
      times.add(new Moment(Meaning.APOLOGISED, slip.sentAt()));
      times.add(new Moment(Meaning.NEW_DUE, slip.newDueAt()));
    }
    return broken ? Optional.of(new Violation(file, times, null)) : Optional.empty();
  }
}
