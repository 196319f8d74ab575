package vn.cchc.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "05 | 5",
        "1234 | 1234",
        "1.234 | 1234",
        "1,234 | 1234",
        "1 234 | 1234",
        "1\u00a0234 | 1234",
        "12.345.678 | 12345678",
        "123,456,789 | 123456789",
        "' 7 ' | 7"
      })
  void readsBothWaysOfSettingThousandsApart(String text, long count) {
    assertThat(CountText.parse(text)).hasValue(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "-3", "1,5", "1.5", "12.34", "1.2345", "1.234,5", "1.234,567", "1,234.567",
        "0.123", "0,123", "1.23.456", "1234.567", "1.234E+0", "1E5", "1.", ".5", "12 3", "#REF!",
        "mười", "1.234 hồ sơ", "1234567890123456789"
      })
  void whatCouldBeSomethingElseIsNoCount(String text) {
    assertThat(CountText.parse(text)).isEmpty();
  }
}
