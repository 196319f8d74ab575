package vn.cchc.model.finding;

import java.util.Optional;

/** Late dossiers of the period without any slip, whenever sent. */
final class ApologyMissing implements Check {

  private final Lateness lateness;

  ApologyMissing(Scope scope) {
    this.lateness = new Lateness(scope, scope.period());
  }

  @Override
  public Optional<Violation> judge(CaseFile file) {
    return file.slips().isEmpty() ? lateness.late(file) : Optional.empty();
  }
}
