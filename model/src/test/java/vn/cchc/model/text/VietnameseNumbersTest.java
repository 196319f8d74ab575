package vn.cchc.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7",
    "999, 999",
    "1000, 1.000",
    "22547, 22.547",
    "100000, 100.000",
    "1234567, 1.234.567",
    "-1, -1",
    "-999, -999",
    "-1000, -1.000",
    "9223372036854775807, 9.223.372.036.854.775.807",
    "-9223372036854775808, -9.223.372.036.854.775.808"
  })
  void countsHaveADotAtEveryThirdDigit(long value, String text) {
    assertThat(VietnameseNumbers.count(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1234.5, 2, '1.234,50'",
    "0, 2, '0,00'",
    "0.005, 2, '0,01'",
    "0.0049, 2, '0,00'",
    "99.995, 2, '100,00'",
    "1234.5, 0, 1.235",
    "2.5, 1, '2,5'",
    "-0.005, 2, '-0,01'",
    "-0.004, 2, '0,00'",
    "-1234.56, 1, '-1.234,6'",
    "1E+3, 1, '1.000,0'",
    "92233720368547758070.5, 1, '92.233.720.368.547.758.070,5'"
  })
  void decimalsAreRoundedHalfUpWithAComma(BigDecimal value, int decimals, String text) {
    assertThat(VietnameseNumbers.decimal(value, decimals)).isEqualTo(text);
  }

  @Test
  void aPercentSignFollowsANoBreakSpace() {
    assertThat(VietnameseNumbers.percent(new BigDecimal("99.26"))).isEqualTo("99,26\u00a0%");
    assertThat(VietnameseNumbers.percent(new BigDecimal("100"))).isEqualTo("100,00\u00a0%");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, ngày 05 tháng 01 năm 2026, 05/01/2026",
    "2026-02-10, ngày 10 tháng 02 năm 2026, 10/02/2026",
    "2023-03-09, ngày 09 tháng 3 năm 2023, 09/03/2023",
    "2023-09-30, ngày 30 tháng 9 năm 2023, 30/09/2023",
    "2023-10-01, ngày 01 tháng 10 năm 2023, 01/10/2023",
    "2023-12-31, ngày 31 tháng 12 năm 2023, 31/12/2023"
  })
  void onlyDaysAndTheFirstTwoMonthsCarryALeadingZero(LocalDate date, String words, String digits) {
    assertThat(VietnameseNumbers.longDate(date)).isEqualTo(words);
    assertThat(VietnameseNumbers.date(date)).isEqualTo(digits);
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(VietnameseNumbers.date(LocalDate.of(2023, 3, 9))).isEqualTo("09/03/2023");
      assertThat(VietnameseNumbers.longDate(LocalDate.of(2023, 3, 9)))
          .isEqualTo("ngày 09 tháng 3 năm 2023");
      assertThat(VietnameseNumbers.count(22547)).isEqualTo("22.547");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"1204, +1.204", "-3, \u22123", "0, 0"})
  void differencesCarryTheirSign(long difference, String printed) {
    assertThat(VietnameseNumbers.signed(difference)).isEqualTo(printed);
  }
}
