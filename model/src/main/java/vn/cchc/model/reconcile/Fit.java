package vn.cchc.model.reconcile;

import java.util.List;

/**
 * One way to come to a printed ratio.
 *
 * @param numerator the counts above the line
 * @param dossiers their sum
 */
public record Fit(Denominator denominator, List<Item> numerator, long dossiers, Rounding rounding) {

  /** Copies the counts. */
  public Fit {
    numerator = List.copyOf(numerator);
  }

  /** {@code received (half-up)}. */
  public String text() {
    return denominator.kind().code() + " (" + rounding.code() + ")";
  }

  /** {@code tiếp nhận – làm tròn}, for people. */
  String words(Language language) {
    return Words.name(denominator.kind().code(), language)
        + " – "
        + Words.name(rounding.code(), language);
  }
}
