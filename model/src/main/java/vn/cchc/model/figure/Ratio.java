package vn.cchc.model.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.cchc.model.text.VietnameseNumbers;

/**
 * A numerator over a denominator, both exact counts, kept apart until the last moment. Ratios add
 * (numerators and denominators apart); an average of ratios is never taken.
 */
public record Ratio(long numerator, long denominator) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Rejects a negative denominator. */
  public Ratio {
    if (denominator < 0) {
      throw new IllegalArgumentException("denominator must not be negative: " + denominator);
    }
  }

  /** The percentage rounded once, half-up to two decimals; empty when the denominator is zero. */
  public Optional<BigDecimal> percentage() {
    return percentage(2);
  }

  /** The percentage rounded once, half-up; empty when the denominator is zero. */
  public Optional<BigDecimal> percentage(int decimals) {
    if (denominator == 0) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(numerator)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP));
  }

  /** The quotient rounded once, half-up; empty when the denominator is zero. */
  public Optional<BigDecimal> mean(int decimals) {
    if (denominator == 0) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP));
  }

  /** {@code 99,26 %}, or "–" when the denominator is zero. */
  public String text() {
    return percentage().map(VietnameseNumbers::percent).orElse(VietnameseNumbers.NONE);
  }

  /**
   * Compares the exact ratio with a percentage: negative when below, zero when equal, positive when
   * above. 4.996 % compares below 5 % although it prints as 5,00 %.
   *
   * @throws ArithmeticException when the denominator is zero
   */
  public int compareToPercent(BigDecimal percent) {
    if (denominator == 0) {
      throw new ArithmeticException("a ratio over zero compares with nothing");
    }
    return BigDecimal.valueOf(numerator)
        .multiply(HUNDRED)
        .compareTo(percent.multiply(BigDecimal.valueOf(denominator)));
  }

  /** The sum of both parts, as when districts roll up to a province. */
  public Ratio plus(Ratio other) {
    return new Ratio(
        Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
  }
}
