package vn.cchc.model.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.finding.Violation.Meaning;
import vn.cchc.model.finding.Violation.Moment;

/**
 * Dossiers received up to the end of the period whose status has ended but that nothing dates; they
 * count as open, so their lateness may not be real (DESIGN §5).
 */
final class EndedWithoutDate implements Check {

  private final Scope scope;
  private final Set<Integer> statuses;

  EndedWithoutDate(Scope scope, FindingParameters parameters) {
    this.scope = scope;
    this.statuses = parameters.statuses();
  }

  @Override
  public Optional<Violation> judge(CaseFile file) {
    Dossier dossier = file.dossier();
    boolean broken =
        dossier.received()
            && statuses.contains(dossier.status().number())
            && dossier.endAt() == null
            && !dossier.receivedAt().toLocalDate().isAfter(scope.period().to());
    return broken
        ? Optional.of(
            new Violation(file, List.of(new Moment(Meaning.RECEIVED, dossier.receivedAt())), null))
        : Optional.empty();
  }
}
