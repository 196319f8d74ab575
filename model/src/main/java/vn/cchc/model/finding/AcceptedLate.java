package vn.cchc.model.finding;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.calendar.WorkingHours;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.finding.Violation.Meaning;
import vn.cchc.model.finding.Violation.Moment;

/**
 * Dossiers received in the period after more working hours than allowed since they were submitted;
 * exactly as many are in time. Days in years whose days off are not declared are not judged.
 */
final class AcceptedLate implements Check {

  private final Scope scope;
  private final WorkingHours hours;
  private final Duration most;
  private final Set<String> channels;

  AcceptedLate(Scope scope, FindingParameters parameters) {
    this.scope = scope;
    this.hours = new WorkingHours(scope.calendar(), scope.rules().sessions());
    this.most = Duration.ofHours(parameters.hours());
    this.channels = parameters.channels();
  }

  @Override
  public Optional<Violation> judge(CaseFile file) {
    Dossier dossier = file.dossier();
    boolean judged =
        dossier.received()
            && dossier.submittedAt() != null
            && channels.contains(dossier.channel().code())
            && scope.contains(dossier.receivedAt())
            && scope.covers(
                dossier.submittedAt().toLocalDate(), dossier.receivedAt().toLocalDate());
    return judged && hours.between(dossier.submittedAt(), dossier.receivedAt()).compareTo(most) > 0
        ? Optional.of(
            new Violation(
                file,
                List.of(
                    new Moment(Meaning.SUBMITTED, dossier.submittedAt()),
                    new Moment(Meaning.RECEIVED, dossier.receivedAt())),
                null))
        : Optional.empty();
  }
}
