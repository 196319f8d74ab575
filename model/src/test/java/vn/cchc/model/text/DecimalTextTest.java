package vn.cchc.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4,5 | 4.5",
        "4.5 | 4.5",
        "4 | 4",
        "0.125 | 0.125",
        "1.234,5 | 1234.5",
        "1,234.5 | 1234.5",
        "1.234.567,89 | 1234567.89",
        "12345,678 | 12345.678"
      })
  void bothCommasAreRead(String text, BigDecimal value) {
    assertThat(DecimalText.parse(text)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1.234", "1,234", "-1", "4,", ",5", "1.23.4", "1.234.5,6", "một", "1e3"})
  void whatIsNoDecimalOrCouldBeACountIsRefused(String text) {
    assertThat(DecimalText.parse(text)).isEmpty();
  }
}
