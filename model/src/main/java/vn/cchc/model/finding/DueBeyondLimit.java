package vn.cchc.model.finding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.dossier.Supplement;
import vn.cchc.model.finding.Violation.Meaning;
import vn.cchc.model.finding.Violation.Moment;

/**
 * Dossiers received in the period whose due date lies on a later day than the limit of their
 * procedure allows, counted from receipt, or from the day on which papers were brought last, since
 * the limit begins again then (Nghị định 61/2018/NĐ-CP Điều 19 khoản 4). A date promised by an
 * apology slip is judged by the one that it replaced. Not judged: procedures without a known limit,
 * dossiers that wait for papers, and days in years whose days off are not declared.
 */
final class DueBeyondLimit implements Check {

  private final Scope scope;

  DueBeyondLimit(Scope scope) {
    this.scope = scope;
  }

  @Override
  public Optional<Violation> judge(CaseFile file) {
    Dossier dossier = file.dossier();
    if (!dossier.received() || !scope.contains(dossier.receivedAt()) || waits(dossier)) {
      return Optional.empty();
    }
    LocalDateTime due = promised(file);
    LocalDateTime start = start(dossier);
    return due == null
        ? Optional.empty()
        : scope
            .rules()
            .dueDates()
            .computed(dossier.procedure(), start)
            .filter(limit -> due.toLocalDate().isAfter(limit.toLocalDate()))
            .filter(limit -> scope.covers(start.toLocalDate(), due.toLocalDate()))
            .map(limit -> violation(file, start, limit, due));
  }

  private static Violation violation(
      CaseFile file, LocalDateTime start, LocalDateTime limit, LocalDateTime due) {
    List<Moment> times = new ArrayList<>();
    LocalDateTime received = file.dossier().receivedAt();
    times.add(new Moment(Meaning.RECEIVED, received));
    if (!start.equals(received)) {
      times.add(new Moment(Meaning.BROUGHT, start));
    }
    times.add(new Moment(Meaning.LIMIT, limit));
    times.add(new Moment(Meaning.DUE, due));
    return new Violation(
        file, times, ChronoUnit.DAYS.between(limit.toLocalDate(), due.toLocalDate()));
  }

  private static boolean waits(Dossier dossier) {
    return dossier.supplements().stream()
        .anyMatch(request -> request.askedAt() != null && request.broughtAt() == null);
  }

  private static LocalDateTime start(Dossier dossier) {
    return Stream.concat(
            Stream.of(dossier.receivedAt()),
            dossier.supplements().stream().map(Supplement::broughtAt).filter(Objects::nonNull))
        .max(LocalDateTime::compareTo)
        .orElseThrow();
  }

  /** The due date without what slips put off. */
  private static LocalDateTime promised(CaseFile file) {
    LocalDateTime due = file.dossier().dueAt();
    if (due == null) {
      return null;
    }
    LocalDate day = due.toLocalDate();
    boolean bySlip =
        file.slips().stream().anyMatch(slip -> slip.newDueAt().toLocalDate().equals(day));
    return bySlip ? file.slips().get(0).oldDueAt() : due;
  }
}
