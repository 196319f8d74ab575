package vn.cchc.transform.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.indicator.Indicator;

/** An indicator read at one cell. */
public record Reading(Indicator indicator, Answer numerator, Answer denominator) {

  /** The ratio, where both sides have a count. */
  public Optional<Ratio> ratio() {
    return numerator instanceof Answer.Counted above && denominator instanceof Answer.Counted below
        ? Optional.of(new Ratio(above.value(), below.value()))
        : Optional.empty();
  }

  /** What is printed, rounded once: percent, or working days for a mean of such. */
  public Optional<BigDecimal> value() {
    int decimals = indicator.decimals();
    return ratio()
        .flatMap(
            ratio -> indicator.inWorkingDays() ? ratio.mean(decimals) : ratio.percentage(decimals));
  }

  /** Why there is no ratio, where a side has no count. */
  public Optional<String> whyNot() {
    return numerator instanceof Answer.NotApplicable above
        ? Optional.of(above.vietnamese())
        : denominator instanceof Answer.NotApplicable below
            ? Optional.of(below.vietnamese())
            : Optional.empty();
  }

  /** The same reason for both sides. */
  static Reading none(Indicator indicator, String why) {
    return new Reading(indicator, new Answer.NotApplicable(why), new Answer.NotApplicable(why));
  }
}
