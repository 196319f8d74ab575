package vn.cchc.model.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of one printed ratio.
 *
 * @param fits every denominator that reproduces it, the usual one first
 * @param reasons what is to be said about it; none where it simply holds
 * @param holds whether something could be checked and was found right to the digit
 */
public record RatioJudgement(
    PrintedRatio ratio, List<Fit> fits, List<Reason> reasons, boolean holds) {

  /** Copies the lists. */
  public RatioJudgement {
    fits = List.copyOf(fits);
    reasons = List.copyOf(reasons);
  }

  /** {@code on time 99.26%: received (largest-remainder)}; "none" and "?" where there is none. */
  public String denominators() {
    String found = fits.stream().map(Fit::text).distinct().collect(Collectors.joining(" | "));
    return ratio.text() + ": " + (found.isEmpty() ? (wrong() ? "none" : "?") : found);
  }

  /** The same for people: {@code on time 99.26%: tiếp nhận – nâng, hạ cho đủ 100 %}. */
  public String denominators(Language language) {
    String found =
        fits.stream().map(fit -> fit.words(language)).distinct().collect(Collectors.joining(" | "));
    String none = Words.name(wrong() ? "no-denominator" : "not-judged", language);
    return ratio.text() + ": " + (found.isEmpty() ? none : found);
  }

  /** Whether it can be told to be wrong. */
  public boolean wrong() {
    return reasons.stream().anyMatch(r -> r.code().severity() == ReasonCode.Severity.FINDING);
  }

  /** The best way to come to it. */
  Optional<Rounding> best() {
    return fits.stream().map(Fit::rounding).min(Rounding::compareTo);
  }
}
