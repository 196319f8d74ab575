package vn.cchc.model.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSchemeTest {

  @ParameterizedTest
  @CsvSource({
    "2023-01-01, 2023-03-31, calendar",
    "2024-02-01, 2024-02-29, calendar",
    "2024-02-01, 2024-02-28, custom",
    "2022-12-15, 2023-03-14, report",
    "2023-03-15, 2023-04-14, report",
    "2022-12-21, 2023-03-20, 21-20",
    "2023-04-03, 2023-04-09, week",
    "2023-04-03, 2023-04-10, custom",
    "2023-04-03, 2023-04-03, custom"
  })
  void theTwoDaysTellTheScheme(LocalDate from, LocalDate to, String code) {
    DateScheme scheme = DateScheme.of(new DateRange(from, to));
    assertThat(scheme.code()).isEqualTo(code);
    assertThat(DateScheme.ofCode(code)).contains(scheme);
    assertThat(scheme.vietnamese()).isNotBlank();
  }
}
