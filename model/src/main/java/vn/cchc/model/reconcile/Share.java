package vn.cchc.model.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact share in percent: a decimal over a decimal above zero, never rounded on the way. */
record Share(BigDecimal numerator, BigDecimal denominator) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Share {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("a share needs a denominator above zero");
    }
  }

  static Share of(long numerator, long denominator) {
    return new Share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }

  /** Negative when below the percentage, zero when equal, positive when above. */
  int compareTo(BigDecimal percent) {
    return numerator.multiply(HUNDRED).compareTo(percent.multiply(denominator));
  }

  /** The percentage with so many decimals. */
  BigDecimal percent(int decimals, RoundingMode mode) {
    return numerator.multiply(HUNDRED).divide(denominator, decimals, mode);
  }

  /** Whether the percentage lies no further away than this. */
  boolean within(BigDecimal percent, BigDecimal distance) {
    return compareTo(percent.subtract(distance)) >= 0 && compareTo(percent.add(distance)) <= 0;
  }
}
