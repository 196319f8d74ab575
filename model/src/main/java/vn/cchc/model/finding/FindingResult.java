package vn.cchc.model.finding;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.text.VietnameseNumbers;

/**
 * A rule that is broken.
 *
 * @param sentence what is wrong, with its counts
 * @param advice what to do; empty where the rule gives none
 * @param dossiers those that the sentence counts, by code; none where the rule is broken by what is
 *     not there
 * @param whole whether the unit as a whole breaks the rule, and not only parts of it
 * @param units the parts of the unit that break a rule over figures by themselves
 */
public record FindingResult(
    Finding rule,
    String sentence,
    String advice,
    List<Violation> dossiers,
    boolean whole,
    List<UnitBreach> units) {

  /** Copies the lists. */
  public FindingResult {
    dossiers = List.copyOf(dossiers);
    units = List.copyOf(units);
  }

  /** The breach of a rule over dossiers by these ones. */
  static FindingResult of(DossierRule rule, List<Violation> dossiers) {
    long officials =
        dossiers.stream()
            .map(v -> v.caseFile().handler())
            .flatMap(Optional::stream)
            .distinct()
            .count();
    String sentence =
        rule.parameters()
            .fill(rule.sentenceVi())
            .replace("{count}", VietnameseNumbers.count(dossiers.size()))
            .replace("{officials}", VietnameseNumbers.count(officials));
    return new FindingResult(rule, sentence, rule.adviceVi(), dossiers, true, List.of());
  }
}
