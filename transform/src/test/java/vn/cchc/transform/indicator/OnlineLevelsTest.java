package vn.cchc.transform.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.procedure.OnlineLevel;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.procedure.ProcedureField;
import vn.cchc.model.procedure.TimeUnit;

/** A procedure has the level of the day; months in which one changes are read day by day. */
class OnlineLevelsTest {

  private static final ProcedureField FIELD = new ProcedureField("ho-tich", "Hộ tịch");
  private final OnlineLevels levels =
      new OnlineLevels(
          new ProcedureCatalogue(
              List.of(
                  procedure(null, "2022-11-09", level("2020-01-01", "muc-do-3")),
                  procedure(
                      "2022-11-10",
                      null,
                      level("2022-11-10", "mot-phan"),
                      level("2023-05-20", "toan-trinh"))),
              List.of(FIELD)));

  @Test
  void theLatestLevelOfTheVersionOfTheDayCounts() {
    assertThat(on("2019-12-31")).isEqualTo(OnlineLevels.NONE);
    assertThat(on("2020-01-01")).isEqualTo("muc-do-3");
    assertThat(on("2022-11-09")).isEqualTo("muc-do-3");
    assertThat(on("2022-11-10")).isEqualTo("mot-phan");
    assertThat(on("2023-05-19")).isEqualTo("mot-phan");
    assertThat(on("2023-05-20")).isEqualTo("toan-trinh");
    assertThat(levels.of("9.999999", LocalDate.parse("2023-05-20"))).isEqualTo(OnlineLevels.NONE);
  }

  @Test
  void monthsAreCutByALevelOrAVersionThatBeginsInsideThem() {
    assertThat(changes("2022-01-01", "2023-12-31"))
        .containsExactly(YearMonth.of(2022, 11), YearMonth.of(2023, 5));
    assertThat(changes("2022-11-10", "2022-11-10")).containsExactly(YearMonth.of(2022, 11));
    assertThat(changes("2022-11-11", "2023-05-19")).isEmpty();
    assertThat(changes("2020-01-01", "2020-12-31")).as("the first day cuts no month").isEmpty();
  }

  @Test
  void theLedgerIsReadDayByDayInThoseMonthsOnlyWhereLevelsAreAsked() {
    DateRange years = new DateRange(LocalDate.parse("2022-01-01"), LocalDate.parse("2023-12-31"));
    Slice slice = new Slice(Set.of("709"), years);
    assertThat(new LedgerCube(slice, "day", levels).dayByDay())
        .containsExactly(YearMonth.of(2022, 11), YearMonth.of(2023, 5));
    assertThat(new LedgerCube(slice, "day", null).dayByDay()).isEmpty();
  }

  private String on(String day) {
    return levels.of("1.001193", LocalDate.parse(day));
  }

  private Iterable<YearMonth> changes(String from, String to) {
    return levels.changesInside(new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
  }

  private static OnlineLevel level(String from, String level) {
    return new OnlineLevel(LocalDate.parse(from), level);
  }

  @Test
  void theDayAfterAVersionEndsCutsItsMonth() {
    OnlineLevels ended =
        new OnlineLevels(
            new ProcedureCatalogue(List.of(procedure(null, "2021-07-01")), List.of(FIELD)));
    assertThat(
            ended.changesInside(
                new DateRange(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-12-31"))))
        .containsExactly(YearMonth.of(2021, 7));
  }

  private static Procedure procedure(String from, String to, OnlineLevel... levels) {
    return new Procedure(
        "1.001193",
        "Đăng ký khai sinh",
        "ho-tich",
        "commune",
        1,
        TimeUnit.WORKING_DAY,
        List.of(levels),
        false,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to));
  }
}
