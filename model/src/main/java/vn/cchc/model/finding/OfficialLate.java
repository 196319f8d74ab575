package vn.cchc.model.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The late dossiers of officials who have at least so many of them in a year that the period
 * touches, up to its last day. A count of different dossiers of its own: months do not add up to
 * it. An official is a code within the unit of the dossier, since steps name people without their
 * unit and namesakes must not be added up. Dossiers whose official nobody tells are left out.
 */
final class OfficialLate implements Check {

  private final List<Lateness> years;
  private final int least;

  OfficialLate(Scope scope, FindingParameters parameters) {
    this.years =
        parameters.year().touching(scope.period()).stream()
            .map(year -> new Lateness(scope, year))
            .toList();
    this.least = parameters.least();
  }

  /** A dossier that is late in any of the years, as it stood in the last of them. */
  @Override
  public Optional<Violation> judge(CaseFile file) {
    return years.stream().map(year -> year.late(file)).flatMap(Optional::stream).findFirst();
  }

  @Override
  public List<Violation> standing(List<Violation> suspects) {
    Set<Violation> standing = new LinkedHashSet<>();
    for (Lateness year : years) {
      Map<CaseFile.Handler, List<Violation>> byOfficial =
          suspects.stream()
              .filter(suspect -> suspect.caseFile().handler().isPresent())
              .filter(suspect -> year.late(suspect.caseFile()).isPresent())
              .collect(Collectors.groupingBy(s -> s.caseFile().handler().orElseThrow()));
      byOfficial.values().stream().filter(of -> of.size() >= least).forEach(standing::addAll);
    }
    return suspects.stream().filter(standing::contains).toList();
  }
}
