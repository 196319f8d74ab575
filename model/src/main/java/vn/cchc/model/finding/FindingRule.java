package vn.cchc.model.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.model.text.VietnameseNumbers;

/**
 * A rule over figures that earns a sentence when it is broken; declared in {@code conf/findings}.
 *
 * @param code ascii id
 * @param titleVi short name
 * @param indicator code of the indicator it looks at
 * @param when how the ratio is compared
 * @param threshold percentage it is compared with
 * @param minimum least denominator for which the rule speaks
 * @param sentenceVi the sentence; {@code {ratio} {numerator} {denominator} {threshold}} are filled
 *     in
 * @param basis where the rule comes from
 */
public record FindingRule(
    String code,
    String titleVi,
    String indicator,
    Comparison when,
    BigDecimal threshold,
    long minimum,
    String sentenceVi,
    String basis)
    implements Finding {

  /** How a ratio is compared with the threshold, on exact counts. */
  public enum Comparison {
    /** Strictly below. */
    @JsonProperty("below")
    BELOW,
    /** Equal or above. */
    @JsonProperty("at-least")
    AT_LEAST,
    /** Exactly equal. */
    @JsonProperty("equal")
    EQUAL
  }

  /** The sentence about these figures, if the rule is broken. */
  public Optional<String> sentence(Indicator definition, Figures figures) {
    return broken(definition, figures).map(this::fill);
  }

  /** The ratio with which these figures break the rule, if they do. */
  Optional<Ratio> broken(Indicator definition, Figures figures) {
    Ratio ratio = definition.ratio(figures);
    if (ratio.denominator() < Math.max(1, minimum)) {
      return Optional.empty();
    }
    int compared = ratio.compareToPercent(threshold);
    boolean broken =
        switch (when) {
          case BELOW -> compared < 0;
          case AT_LEAST -> compared >= 0;
          case EQUAL -> compared == 0;
        };
    return broken ? Optional.of(ratio) : Optional.empty();
  }

  private String fill(Ratio ratio) {
    return sentenceVi
        .replace("{ratio}", ratio.text())
        .replace("{numerator}", VietnameseNumbers.count(ratio.numerator()))
        .replace("{denominator}", VietnameseNumbers.count(ratio.denominator()))
        .replace(
            "{threshold}",
            VietnameseNumbers.decimal(
                    threshold, Math.max(0, threshold.stripTrailingZeros().scale()))
                + "\u00a0%");
  }
}
