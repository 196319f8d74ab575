package vn.cchc.model.finding;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.model.dossier.Supplement;
import vn.cchc.model.finding.Violation.Meaning;
import vn.cchc.model.finding.Violation.Moment;

/**
 * Dossiers for which papers were asked for more often than allowed, by a request made in the period
 * (Nghị định 61/2018/NĐ-CP Điều 15 khoản 3: once, and completely). Requests without a date count as
 * the earliest.
 */
final class Supplements implements Check {

  private final Scope scope;
  private final int most;

  Supplements(Scope scope, FindingParameters parameters) {
    this.scope = scope;
    this.most = parameters.most();
  }

  @Override
  public Optional<Violation> judge(CaseFile file) {
    List<LocalDateTime> asked = new ArrayList<>();
    file.dossier().supplements().stream().map(Supplement::askedAt).forEach(asked::add);
    asked.sort(Comparator.nullsFirst(Comparator.naturalOrder()));
    boolean broken = asked.stream().skip(most).anyMatch(scope::contains);
    return broken
        ? Optional.of(
            new Violation(
                file,
                asked.stream()
                    .filter(Objects::nonNull)
                    .map(at -> new Moment(Meaning.ASKED, at))
                    .toList(),
                null))
        : Optional.empty();
  }
}
