package vn.cchc.model.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The late dossiers of officials who have at least so many of them in the year up to the last day
 * of the period. A count of different dossiers of its own: months do not add up to it. Dossiers
 * whose official nobody tells are left out.
 */
final class OfficialLate implements Check {

  private final Lateness lateness;
  private final int least;

  OfficialLate(Scope scope, FindingParameters parameters) {
    this.lateness = new Lateness(scope, parameters.year().until(scope.period().to()));
    this.least = parameters.least();
  }

  @Override
  public Optional<Violation> judge(CaseFile file) {
    return lateness.late(file);
  }

  @Override
  public List<Violation> standing(List<Violation> suspects) {
    List<Violation> known =
        suspects.stream().filter(suspect -> suspect.caseFile().official() != null).toList();
    Map<String, Long> counts =
        known.stream()
            .collect(
                Collectors.groupingBy(
                    suspect -> suspect.caseFile().official(), Collectors.counting()));
    return known.stream()
        .filter(suspect -> counts.get(suspect.caseFile().official()) >= least)
        .toList();
  }
}
