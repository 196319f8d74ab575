package vn.cchc.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.ledger.Measure;
import vn.cchc.model.period.DateRange;

class FigureSumTest {

  private static final LocalDate BEFORE = LocalDate.of(2023, 2, 28);
  private static final LocalDate FIRST = LocalDate.of(2023, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2023, 3, 31);
  private static final LocalDate AFTER = LocalDate.of(2023, 4, 1);

  private final FigureSum march = new FigureSum(new DateRange(FIRST, LAST));

  @ParameterizedTest
  @EnumSource(Measure.class)
  void aFlowCountsOnTheFirstAndTheLastDayAndOnNoDayOutside(Measure measure) {
    if (measure.kind() != Measure.Kind.FLOW) {
      return;
    }
    march.add(BEFORE, Channel.DIRECT, measure, 1000);
    march.add(FIRST, Channel.DIRECT, measure, 1);
    march.add(LAST, Channel.DIRECT, measure, 10);
    march.add(AFTER, Channel.DIRECT, measure, 1000);
    assertThat(march.figures().get(Figure.valueOf(measure.name()))).isEqualTo(11);
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void receivedIsSplitByChannel(Channel channel) {
    march.add(FIRST, channel, Measure.RECEIVED, 3);
    march.add(FIRST, channel, Measure.RESOLVED_EARLY, 2);
    assertThat(march.figures())
        .isEqualTo(
            Figures.of(
                Map.of(
                    Figure.RECEIVED,
                    3L,
                    Figure.valueOf("RECEIVED_" + channel.name()),
                    3L,
                    Figure.RESOLVED_EARLY,
                    2L)));
  }

  @Test
  void aStockIsSummedFromTheBeginningToTheLastDay() {
    march.add(LocalDate.of(2019, 1, 1), Channel.DIRECT, Measure.OPEN, 7);
    march.add(BEFORE, Channel.DIRECT, Measure.OPEN, -2);
    march.add(FIRST, Channel.DIRECT, Measure.OPEN, 4);
    march.add(LAST, Channel.DIRECT, Measure.OPEN, -1);
    march.add(AFTER, Channel.DIRECT, Measure.OPEN, 1000);
    assertThat(march.figures())
        .isEqualTo(Figures.of(Map.of(Figure.CARRIED_OVER, 5L, Figure.IN_PROGRESS_WITHIN_DUE, 8L)));
  }

  @Test
  void overdueAndWithoutDueAreTakenOutOfWithinDuePausedIsNot() {
    march.add(BEFORE, Channel.DIRECT, Measure.OPEN, 10);
    march.add(BEFORE, Channel.DIRECT, Measure.OPEN_OVERDUE, 3);
    march.add(FIRST, Channel.DIRECT, Measure.OPEN_NO_DUE, 2);
    march.add(LAST, Channel.DIRECT, Measure.OPEN_PAUSED, 4);
    march.add(AFTER, Channel.DIRECT, Measure.OPEN_OVERDUE, 1);
    assertThat(march.figures())
        .isEqualTo(
            Figures.of(
                Map.of(
                    Figure.CARRIED_OVER, 10L,
                    Figure.IN_PROGRESS_WITHIN_DUE, 5L,
                    Figure.IN_PROGRESS_OVERDUE, 3L,
                    Figure.IN_PROGRESS_NO_DUE, 2L,
                    Figure.PAUSED, 4L)));
  }

  @Test
  void aWholeMonthAsOneRowOnItsFirstDayGivesTheSameFigures() {
    DateRange quarter = new DateRange(LocalDate.of(2023, 1, 1), LAST);
    FigureSum byDay = new FigureSum(quarter);
    FigureSum byMonth = new FigureSum(quarter);
    LocalDate beginning = LocalDate.of(2022, 10, 1);
    for (Measure measure : EnumSet.allOf(Measure.class)) {
      for (LocalDate day = beginning; day.isBefore(AFTER.plusMonths(2)); day = day.plusDays(1)) {
        long amount = day.getDayOfMonth() % 7L + measure.ordinal();
        byDay.add(day, Channel.POSTAL, measure, amount);
        byMonth.add(day.withDayOfMonth(1), Channel.POSTAL, measure, amount);
      }
    }
    assertThat(byMonth.figures()).isEqualTo(byDay.figures()).isNotEqualTo(Figures.ZERO);
  }
}
