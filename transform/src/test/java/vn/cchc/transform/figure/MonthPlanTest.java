package vn.cchc.transform.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.model.period.DateRange;

class MonthPlanTest {

  @Test
  void wholeMonthsAreReadRolledUp() {
    MonthPlan plan = plan("2022-01-01", "2023-03-31");
    assertThat(plan.years()).isEmpty();
    assertThat(plan.wantsMonth(day("2019-05-01"))).as("history").isTrue();
    assertThat(plan.wantsMonth(day("2023-03-01"))).isTrue();
    assertThat(plan.wantsMonth(day("2023-04-01"))).as("after the range").isFalse();
    assertThat(plan.wantsDay(day("2023-03-15"))).isFalse();
  }

  @Test
  void aMonthThatARangeCutsIsReadDayByDayAndNotTwice() {
    MonthPlan plan = plan("2022-12-15", "2023-03-14");
    assertThat(plan.years()).containsExactly(2022, 2023);
    assertThat(plan.wantsMonth(day("2022-12-01"))).isFalse();
    assertThat(plan.wantsDay(day("2022-12-01"))).as("before the range, for stocks").isTrue();
    assertThat(plan.wantsMonth(day("2023-01-01"))).isTrue();
    assertThat(plan.wantsDay(day("2023-03-14"))).isTrue();
    assertThat(plan.wantsDay(day("2023-03-15"))).isFalse();
  }

  @Test
  void severalRangesShareOnePlanThatSuitsAll() {
    MonthPlan plan =
        MonthPlan.of(
            List.of(
                new DateRange(day("2023-01-01"), day("2023-01-31")),
                new DateRange(day("2023-01-10"), day("2023-01-10"))),
            List.of());
    assertThat(plan.wantsMonth(day("2023-01-01"))).isFalse();
    assertThat(plan.wantsDay(day("2023-01-31"))).isTrue();
    assertThat(plan.first()).isEqualTo("2023-01-01");
    assertThat(plan.last()).isEqualTo("2023-01-31");
  }

  @Test
  void theLastDayOfFebruaryEndsAMonthInEveryYear() {
    assertThat(plan("2023-02-01", "2023-02-28").years()).isEmpty();
    assertThat(plan("2024-02-01", "2024-02-28").years()).containsExactly(2024);
    assertThat(plan("2024-02-01", "2024-02-29").years()).isEmpty();
  }

  @Test
  void aMonthMayBeWantedDayByDayAlthoughNoRangeCutsIt() {
    MonthPlan plan =
        MonthPlan.of(
            List.of(new DateRange(day("2022-01-01"), day("2022-12-31"))),
            List.of(YearMonth.of(2022, 8)));
    assertThat(plan.years()).containsExactly(2022);
    assertThat(plan.wantsMonth(day("2022-08-01"))).isFalse();
    assertThat(plan.wantsDay(day("2022-08-15"))).isTrue();
    assertThat(plan.wantsMonth(day("2022-07-01"))).isTrue();
  }

  private static MonthPlan plan(String from, String to) {
    return MonthPlan.of(List.of(new DateRange(day(from), day(to))), List.of());
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
