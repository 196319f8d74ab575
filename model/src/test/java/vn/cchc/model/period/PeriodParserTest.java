package vn.cchc.model.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

class PeriodParserTest {

  @ParameterizedTest
  @CsvSource({
    "2023,              2023,    CALENDAR, 2023-01-01, 2023-12-31",
    "2023@calendar,     2023,    CALENDAR, 2023-01-01, 2023-12-31",
    "2023@report,       2023,    REPORT,   2022-12-15, 2023-12-14",
    "2023-Q1,           2023-Q1, CALENDAR, 2023-01-01, 2023-03-31",
    "2023-Q2,           2023-Q2, CALENDAR, 2023-04-01, 2023-06-30",
    "2023-Q3,           2023-Q3, CALENDAR, 2023-07-01, 2023-09-30",
    "2023-Q4,           2023-Q4, CALENDAR, 2023-10-01, 2023-12-31",
    "2023-Q1@report,    2023-Q1, REPORT,   2022-12-15, 2023-03-14",
    "2023-Q2@report,    2023-Q2, REPORT,   2023-03-15, 2023-06-14",
    "2023-Q3@report,    2023-Q3, REPORT,   2023-06-15, 2023-09-14",
    "2023-Q4@report,    2023-Q4, REPORT,   2023-09-15, 2023-12-14",
    "2023-H1,           2023-H1, CALENDAR, 2023-01-01, 2023-06-30",
    "2023-H2,           2023-H2, CALENDAR, 2023-07-01, 2023-12-31",
    "2023-H1@report,    2023-H1, REPORT,   2022-12-15, 2023-06-14",
    "2023-H2@report,    2023-H2, REPORT,   2023-06-15, 2023-12-14",
    "2023-9M,           2023-9M, CALENDAR, 2023-01-01, 2023-09-30",
    "2023-9M@report,    2023-9M, REPORT,   2022-12-15, 2023-09-14",
    "2023-5M,           2023-5M, CALENDAR, 2023-01-01, 2023-05-31",
    "2023-12M@report,   2023-12M, REPORT,  2022-12-15, 2023-12-14",
    "2023-03@21-20,     2023-03, FROM_21_TO_20, 2023-02-21, 2023-03-20",
    "2023-01@21-20,     2023-01, FROM_21_TO_20, 2022-12-21, 2023-01-20",
    "2023@21-20,        2023,    FROM_21_TO_20, 2022-12-21, 2023-12-20",
    "2023-01,           2023-01, CALENDAR, 2023-01-01, 2023-01-31",
    "2023-01@report,    2023-01, REPORT,   2022-12-15, 2023-01-14",
    "2023-08@calendar,  2023-08, CALENDAR, 2023-08-01, 2023-08-31",
    "2023-08@report,    2023-08, REPORT,   2023-07-15, 2023-08-14",
    "2023-12,           2023-12, CALENDAR, 2023-12-01, 2023-12-31",
    "2024-02,           2024-02, CALENDAR, 2024-02-01, 2024-02-29",
    "2023-02,           2023-02, CALENDAR, 2023-02-01, 2023-02-28",
    "2024-03@report,    2024-03, REPORT,   2024-02-15, 2024-03-14",
    "2022-01-01..2023-03-31, 2022-01-01_2023-03-31, DATES, 2022-01-01, 2023-03-31",
    "2022-01-01_2023-03-31,  2022-01-01_2023-03-31, DATES, 2022-01-01, 2023-03-31",
    "2022-01-01/2023-03-31,  2022-01-01_2023-03-31, DATES, 2022-01-01, 2023-03-31",
    "2022-01-01…2023-03-31,  2022-01-01_2023-03-31, DATES, 2022-01-01, 2023-03-31",
    "2024-02-29..2024-02-29, 2024-02-29_2024-02-29, DATES, 2024-02-29, 2024-02-29"
  })
  void everyFormBecomesTwoDates(
      String text, String name, PeriodScheme scheme, LocalDate from, LocalDate to) {
    assertThat(PeriodParser.parse(text))
        .isEqualTo(new Period(name, scheme, new DateRange(from, to)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "23",
        "20233",
        "2023-",
        "2023-Q0",
        "2023-Q5",
        "2023-H3",
        "2023-H0",
        "2023-0M",
        "2023-13M",
        "2023-05M",
        "2023-Q1@21-19",
        "2023-00",
        "2023-13",
        "2023-1",
        "2023-q1",
        "2023-Q1@",
        "2023-Q1@fiscal",
        "2023-Q1@report@report",
        "Q1-2023",
        "2023-03-01",
        "2023-02-29..2023-03-01",
        "2023-02-01..2023-02-30",
        "2023-1-1..2023-2-1",
        "2023-01-01..",
        "2023-01-01..2023-02-01@report",
        "2023-01-01-2023-02-01",
        "tháng 3",
        "٢٠٢٣"
      })
  void whatCannotBeReadNamesEveryFormThatCan(String text) {
    assertThatThrownBy(() -> PeriodParser.parse(text))
        .isInstanceOfSatisfying(
            CchcException.class,
            e -> {
              assertThat(e.code()).isEqualTo("M-102");
              assertThat(e.kind()).isEqualTo(ErrorKind.USER_INPUT);
            })
        .hasMessage(
            "cannot read the period '%s'; use 2023, 2023-Q1, 2023-H1, 2023-9M, 2023-03 (optionally"
                + " with @calendar, @report or @21-20), or two dates joined by '..' such as"
                + " 2022-01-01..2023-03-31",
            text);
  }

  @Test
  void datesInTheWrongOrderAreRefused() {
    assertThatThrownBy(() -> PeriodParser.parse("2023-03-31..2022-01-01"))
        .isInstanceOfSatisfying(CchcException.class, e -> assertThat(e.code()).isEqualTo("M-101"))
        .hasMessage(
            "period ends before it starts: from 2023-03-31 to 2022-01-01; swap the two dates");
  }

  @Test
  void theSchemeIsAlwaysPrintedBesideTheDates() {
    assertThat(PeriodParser.parse("2023-08").vietnamese())
        .isEqualTo("01/08/2023 – 31/08/2023 (theo năm dương lịch)");
    assertThat(PeriodParser.parse("2023-08@report").vietnamese())
        .isEqualTo("15/07/2023 – 14/08/2023 (theo kỳ báo cáo, từ ngày 15 đến ngày 14)");
    assertThat(PeriodParser.parse("2022-01-01..2023-03-31").vietnamese())
        .isEqualTo("01/01/2022 – 31/03/2023 (theo hai mốc ngày)");
  }

  @Test
  void fileNamesTellTheSchemesApart() {
    assertThat(PeriodParser.parse("2023-Q1").slug()).isEqualTo("2023-Q1");
    assertThat(PeriodParser.parse("2023-Q1@report").slug()).isEqualTo("2023-Q1-report");
    assertThat(PeriodParser.parse("2023-Q1@21-20").slug()).isEqualTo("2023-Q1-21-20");
    assertThat(PeriodParser.parse("2022-01-01..2023-03-31").slug())
        .isEqualTo("2022-01-01_2023-03-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@report", "@21-20"})
  void theMonthsOfAYearFollowOneAnotherWithoutGapAndFillIt(String scheme) {
    DateRange year = PeriodParser.parse("2024" + scheme).range();
    LocalDate next = year.from();
    for (int month = 1; month <= 12; month++) {
      DateRange range = PeriodParser.parse(YearMonth.of(2024, month) + scheme).range();
      assertThat(range.from()).isEqualTo(next);
      next = range.to().plusDays(1);
    }
    assertThat(next).isEqualTo(year.to().plusDays(1));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-Q1,                2022-Q1",
    "2024-02,                2023-02",
    "2023-5M@report,         2022-5M@report",
    "2023@21-20,             2022@21-20",
    "2022-01-01..2023-03-31, 2021-01-01..2022-03-31",
    "2024-02-01..2024-02-29, 2023-02-01..2023-02-28"
  })
  void theSamePeriodOfTheYearBefore(String period, String before) {
    assertThat(PeriodParser.parse(period).yearBefore()).isEqualTo(PeriodParser.parse(before));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-Q1 | 2023-01=2023-01-01..2023-01-31 2023-02=2023-02-01..2023-02-28 2023-03=2023-03-01..2023-03-31",
        "2023-Q1@report | 2023-01=2022-12-15..2023-01-14 2023-02=2023-01-15..2023-02-14 2023-03=2023-02-15..2023-03-14",
        "2023-02@21-20 | 2023-02=2023-01-21..2023-02-20",
        "2024-02-29..2024-03-01 | 2024-02=2024-02-29..2024-02-29 2024-03=2024-03-01..2024-03-01"
      })
  void theMonthsOfAPeriodAreThoseOfItsScheme(String text, String months) {
    String found =
        PeriodParser.parse(text).byMonth().entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue().from() + ".." + e.getValue().to())
            .collect(java.util.stream.Collectors.joining(" "));
    assertThat(found).isEqualTo(months);
  }
}
