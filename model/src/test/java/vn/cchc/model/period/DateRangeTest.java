package vn.cchc.model.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

  @Test
  void bothEndsBelongToIt() {
    DateRange range = range("2023-03-01", "2023-03-31");
    assertThat(range.contains(LocalDate.of(2023, 2, 28))).isFalse();
    assertThat(range.contains(LocalDate.of(2023, 3, 1))).isTrue();
    assertThat(range.contains(LocalDate.of(2023, 3, 31))).isTrue();
    assertThat(range.contains(LocalDate.of(2023, 4, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-01, 2023-03-31, 2022-01-01, 2022-03-31",
    "2022-12-15, 2023-03-14, 2021-12-15, 2022-03-14",
    "2024-02-01, 2024-02-29, 2023-02-01, 2023-02-28",
    "2025-02-01, 2025-02-28, 2024-02-01, 2024-02-29",
    "2024-02-01, 2024-02-28, 2023-02-01, 2023-02-28",
    "2024-02-29, 2024-03-14, 2023-02-28, 2023-03-14",
    "2022-01-01, 2023-03-31, 2021-01-01, 2022-03-31"
  })
  void theYearBeforeEndsOnTheLastDayOfAMonthIfItDoes(
      String from, String to, String fromBefore, String toBefore) {
    assertThat(range(from, to).yearBefore()).isEqualTo(range(fromBefore, toBefore));
  }

  @Test
  void monthsAreCutToTheRange() {
    assertThat(range("2023-12-15", "2024-03-14").byMonth().toString())
        .isEqualTo(
            "{2023-12=DateRange[from=2023-12-15, to=2023-12-31],"
                + " 2024-01=DateRange[from=2024-01-01, to=2024-01-31],"
                + " 2024-02=DateRange[from=2024-02-01, to=2024-02-29],"
                + " 2024-03=DateRange[from=2024-03-01, to=2024-03-14]}");
    assertThat(range("2023-03-10", "2023-03-10").byMonth().values())
        .containsExactly(range("2023-03-10", "2023-03-10"));
  }

  private static DateRange range(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}
