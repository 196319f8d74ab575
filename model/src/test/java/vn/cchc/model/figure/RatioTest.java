package vn.cchc.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

  @ParameterizedTest
  @CsvSource({
    "22379, 22547, 99.25",
    "1, 3, 33.33",
    "2, 3, 66.67",
    "1, 20000, 0.01",
    "1, 20001, 0.00",
    "9999, 10000, 99.99",
    "19999, 20000, 100.00",
    "0, 7, 0.00",
    "7, 7, 100.00",
    "3, 2, 150.00"
  })
  void isRoundedOnceHalfUpToTwoDecimals(long numerator, long denominator, BigDecimal percentage) {
    assertThat(new Ratio(numerator, denominator).percentage()).contains(percentage);
  }

  @ParameterizedTest
  @CsvSource({"7, 2, 3.50", "1, 3, 0.33", "2, 3, 0.67", "0, 4, 0.00", "9, 8, 1.13"})
  void aMeanIsRoundedOnceHalfUp(long sum, long count, BigDecimal mean) {
    assertThat(new Ratio(sum, count).mean(2)).contains(mean);
    assertThat(new Ratio(sum, 0).mean(2)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0", "5"})
  void overZeroPrintsADashNeverZeroOrAHundredPercent(long numerator) {
    Ratio ratio = new Ratio(numerator, 0);
    assertThat(ratio.percentage()).isEmpty();
    assertThat(ratio.text()).isEqualTo("–");
    assertThatThrownBy(() -> ratio.compareToPercent(BigDecimal.ZERO))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("a ratio over zero compares with nothing");
  }

  @Test
  void comparesExactlyWhateverItPrints() {
    Ratio justBelow = new Ratio(1249, 25_000);
    assertThat(justBelow.text()).isEqualTo("5,00\u00a0%");
    assertThat(justBelow.compareToPercent(new BigDecimal("5"))).isNegative();
    assertThat(new Ratio(1250, 25_000).compareToPercent(new BigDecimal("5.00"))).isZero();
    assertThat(new Ratio(1251, 25_000).compareToPercent(new BigDecimal("5"))).isPositive();
    assertThat(new Ratio(1, 3).compareToPercent(new BigDecimal("33.33"))).isPositive();
  }

  @Test
  void ratiosAddTheirPartsAndAreNeverAveraged() {
    Ratio sum = new Ratio(1, 2).plus(new Ratio(0, 98));
    assertThat(sum).isEqualTo(new Ratio(1, 100));
    assertThat(sum.text()).isEqualTo("1,00\u00a0%");
  }

  @Test
  void countsThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> new Ratio(1, -1)).hasMessage("denominator must not be negative: -1");
    assertThatThrownBy(() -> new Ratio(Long.MAX_VALUE, 1).plus(new Ratio(1, 1)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("long overflow");
  }
}
