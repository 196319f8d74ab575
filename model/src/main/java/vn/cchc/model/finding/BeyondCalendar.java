package vn.cchc.model.finding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.finding.Violation.Meaning;
import vn.cchc.model.finding.Violation.Moment;

/**
 * Dossiers received in the period between whose first day and due date lies a year whose days off
 * are not declared, so that their limits cannot be computed exactly.
 */
final class BeyondCalendar implements Check {

  private final Scope scope;

  BeyondCalendar(Scope scope) {
    this.scope = scope;
  }

  @Override
  public Optional<Violation> judge(CaseFile file) {
    Dossier dossier = file.dossier();
    if (!dossier.received() || !scope.contains(dossier.receivedAt())) {
      return Optional.empty();
    }
    LocalDateTime received = dossier.receivedAt();
    LocalDateTime due =
        Stream.concat(
                Stream.ofNullable(dossier.dueAt()),
                scope.rules().dueDates().computed(dossier.procedure(), received).stream())
            .max(LocalDateTime::compareTo)
            .orElse(received);
    LocalDateTime last = due.isBefore(received) ? received : due;
    LocalDateTime submitted = dossier.submittedAt();
    LocalDate first =
        submitted != null && submitted.isBefore(received)
            ? submitted.toLocalDate()
            : received.toLocalDate();
    return scope.covers(first, last.toLocalDate())
        ? Optional.empty()
        : Optional.of(
            new Violation(
                file,
                List.of(new Moment(Meaning.RECEIVED, received), new Moment(Meaning.DUE, last)),
                null));
  }
}
