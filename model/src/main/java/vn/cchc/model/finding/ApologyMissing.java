package vn.cchc.model.finding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Late dossiers of the period without any slip sent by its last day; what is sent later does not
 * change what was found.
 */
final class ApologyMissing implements Check {

  private final Lateness lateness;
  private final LocalDate lastDay;

  ApologyMissing(Scope scope) {
    this.lateness = new Lateness(scope, scope.period());
    this.lastDay = scope.period().to();
  }

  @Override
  public Optional<Violation> judge(CaseFile file) {
    boolean told =
        file.slips().stream().anyMatch(slip -> !slip.sentAt().toLocalDate().isAfter(lastDay));
    return told ? Optional.empty() : lateness.late(file);
  }
}
