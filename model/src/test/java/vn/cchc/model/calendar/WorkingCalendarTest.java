package vn.cchc.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.conf.TestConf;

class WorkingCalendarTest {

  private final WorkingCalendar calendar = TestConf.SHIPPED.calendar();

  /** Typed from the yearly notices, apart from conf, so that a slip there is seen here. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2020 | 1/1 23/1 24/1 27/1 28/1 29/1 2/4 30/4 1/5 2/9 | -",
        "2021 | 1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9 | -",
        "2022 | 3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9 | -",
        "2023 | 2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9 | -",
        "2024 | 1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9 | 4/5",
        "2025 | 1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9 | 26/4",
        "2026 | 1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11 | 10/1 22/8"
      })
  void everyDayOfTheYearIsWorkedOrNotAsTheNoticesSay(int year, String off, String worked) {
    Set<LocalDate> weekdaysOff = days(off, year);
    Set<LocalDate> saturdaysWorked = worked == null ? Set.of() : days(worked, year);
    assertThat(calendar.covers(year)).isTrue();
    LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .forEach(
            day -> {
              boolean weekday = day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
              boolean expected =
                  weekday ? !weekdaysOff.contains(day) : saturdaysWorked.contains(day);
              assertThat(calendar.isWorkingDay(day)).as(day.toString()).isEqualTo(expected);
            });
    assertThat(weekdaysOff).allMatch(day -> day.getDayOfWeek().getValue() <= 5);
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2027})
  void yearsWithoutNoticeAreNotCovered(int year) {
    assertThat(calendar.covers(year)).isFalse();
  }

  /**
   * By hand: an ordinary week, Tết 2023 off from 20 to 26 January, a Saturday worked in May 2024.
   */
  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2023-03-06, 2023-03-06, 0",
    "2023-03-06, 2023-03-07, 1",
    "2023-03-06, 2023-03-10, 4",
    "2023-03-10, 2023-03-12, 0",
    "2023-03-10, 2023-03-13, 1",
    "2023-01-19, 2023-01-26, 0",
    "2023-01-19, 2023-01-27, 1",
    "2024-05-03, 2024-05-05, 1",
    "2023-03-07, 2023-03-06, 0"
  })
  void workingDaysAreCountedFromTheDayAfter(LocalDate start, LocalDate end, long days) {
    assertThat(calendar.workingDays(start, end)).isEqualTo(days);
  }

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource({
    // an ordinary week in March 2023
    "'Mon 06/03/2023', 1, 'Tue 07/03/2023'",
    "'Fri 10/03/2023', 1, 'Mon 13/03/2023'",
    "'Sat 11/03/2023', 1, 'Mon 13/03/2023'",
    "'Sun 12/03/2023', 1, 'Mon 13/03/2023'",
    "'Mon 06/03/2023', 5, 'Mon 13/03/2023'",
    "'Sun 12/03/2023', 0, 'Sun 12/03/2023'",
    // Tết 2023: Friday 20/1 to Thursday 26/1 off
    "'Thu 19/01/2023', 1, 'Fri 27/01/2023'",
    "'Wed 18/01/2023', 3, 'Mon 30/01/2023'",
    // 30/4 and 1/5/2024: Monday off, Saturday 4/5 worked
    "'Fri 26/04/2024', 1, 'Thu 02/05/2024'",
    "'Thu 02/05/2024', 2, 'Sat 04/05/2024'",
    "'Fri 03/05/2024', 2, 'Mon 06/05/2024'",
    // 2025: Saturday 26/4 worked, Friday 2/5 off
    "'Fri 25/04/2025', 1, 'Sat 26/04/2025'",
    "'Fri 25/04/2025', 2, 'Mon 28/04/2025'",
    "'Tue 29/04/2025', 1, 'Mon 05/05/2025'",
    // National Day 2026: Saturday 22/8 worked, Monday 31/8 to Wednesday 2/9 off
    "'Fri 21/08/2026', 1, 'Sat 22/08/2026'",
    "'Fri 28/08/2026', 1, 'Thu 03/09/2026'",
    // across a year
    "'Fri 29/12/2023', 1, 'Tue 02/01/2024'"
  })
  void workingDaysCountFromTheDayAfter(String start, int count, String end) {
    assertThat(calendar.plusWorkingDays(day(start), count)).isEqualTo(day(end));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "'Mon 06/03/2023', 'Mon 06/03/2023'",
    "'Sat 11/03/2023', 'Mon 13/03/2023'",
    "'Fri 20/01/2023', 'Fri 27/01/2023'",
    "'Sat 04/05/2024', 'Sat 04/05/2024'",
    "'Sun 05/05/2024', 'Mon 06/05/2024'",
    "'Tue 24/11/2026', 'Wed 25/11/2026'"
  })
  void aDayThatIsNotWorkedMovesToTheNextThatIs(String day, String worked) {
    assertThat(calendar.onOrAfter(day(day))).isEqualTo(day(worked));
  }

  @Test
  void aSubstituteIsExplainedByTheDayItStandsFor() {
    LocalDate date = LocalDate.of(2023, 1, 2);
    CalendarDay day =
        new CalendarDay(date, CalendarDay.Kind.OFF, "Nghỉ bù", date.minusDays(1), "5034");
    assertThat(day.substituteFor()).isEqualTo("2023-01-01");
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text, DateTimeFormatter.ofPattern("EEE dd/MM/uuuu", Locale.ENGLISH));
  }

  private static Set<LocalDate> days(String dayMonths, int year) {
    return Arrays.stream(dayMonths.split(" ", -1))
        .map(
            text ->
                LocalDate.parse(
                    text + "/" + year, DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)))
        .collect(Collectors.toSet());
  }
}
