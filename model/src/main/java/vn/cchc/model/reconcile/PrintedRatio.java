package vn.cchc.model.reconcile;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A ratio as printed: a percentage, a fraction, or both.
 *
 * @param text the words as they stand
 * @param label the words without number and hedge
 * @param measure what it is about; empty where the label is not known
 * @param percent its scale is the number of decimals printed
 */
public record PrintedRatio(
    String text,
    String label,
    Optional<Measure> measure,
    Hedge hedge,
    Optional<BigDecimal> percent,
    Optional<Fraction> fraction) {

  /** Rejects missing parts. */
  public PrintedRatio {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(hedge, "hedge");
    Objects.requireNonNull(percent, "percent");
    Objects.requireNonNull(fraction, "fraction");
  }

  /** Whether it is about this. */
  boolean is(Measure other) {
    return measure.filter(other::equals).isPresent();
  }

  /** A share that stands as printed, without a hedge. */
  boolean plainShare() {
    return percent.isPresent() && hedge == Hedge.NONE;
  }

  /** A printed part of a printed whole; both may have decimals, as points have. */
  public record Fraction(BigDecimal part, BigDecimal whole) {

    /** Both parts as counts; empty when one is none. */
    OptionalLong partCount() {
      return count(part);
    }

    OptionalLong wholeCount() {
      return count(whole);
    }

    private static OptionalLong count(BigDecimal number) {
      return number.stripTrailingZeros().scale() <= 0
          ? OptionalLong.of(number.longValueExact())
          : OptionalLong.empty();
    }
  }
}
