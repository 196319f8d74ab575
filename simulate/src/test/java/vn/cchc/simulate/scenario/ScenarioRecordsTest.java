package vn.cchc.simulate.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Records refuse what contradicts itself, in words. */
class ScenarioRecordsTest {

  private static final LocalDate JANUARY = LocalDate.of(2023, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2023, 3, 31);

  @Test
  void moreDigitisedThanReceivedIsRefused() {
    assertThatThrownBy(() -> new Intake(JANUARY, MARCH, 1, 2, 3, 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("intake from 2023-01-01: 7 digitised of only 6 received");
  }

  @Test
  void aNegativeCountIsRefused() {
    assertThatThrownBy(() -> new Intake(JANUARY, MARCH, -1, 2, 3, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("intake from 2023-01-01: a count must not be negative: -1");
  }

  @Test
  void morePausedThanOpenAndMoreByPostThanResolvedAreRefusedTogether() {
    assertThatThrownBy(() -> period(Map.of(Outcome.EARLY, 3L, Outcome.OPEN_OVERDUE, 3L), 4, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "period 2023-01-01 to 2023-03-31: 4 paused of only 3 open; 4 returned by post of only 3"
                + " resolved");
  }

  @Test
  void aPeriodFollowedByAnotherMustLeaveNothingOpen() {
    GroupPeriod open = period(Map.of(Outcome.EARLY, 3L, Outcome.OPEN_OVERDUE, 3L), 0, 0);
    GroupPeriod next =
        new GroupPeriod(
            MARCH.plusDays(1), MARCH.plusDays(90), List.of(), Map.of(), null, 0, 0, 0, 0, null);
    List<UnitShare> units = List.of(new UnitShare("709", null, 1, null, null));
    assertThatThrownBy(() -> new Group("g", SourceFormat.DVCQG, units, List.of(open, next)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("group g: a period followed by another must leave nothing open");
    assertThatThrownBy(() -> new Group("g", SourceFormat.DVCQG, units, List.of(open, open)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("group g: periods overlap at 2023-03-31");
  }

  @Test
  void aShareNamesOneThing() {
    assertThatThrownBy(() -> new UnitShare("709", "72", 1, null, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a share names either 'unit' or 'below'");
    assertThat(new UnitShare("709", null, 1, null, null).lateness()).isEqualTo(1.0);
  }

  @Test
  void aSeasonHasTwelveMonths() {
    assertThatThrownBy(() -> new Season(Collections.nCopies(11, 1.0), 1, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a season has twelve months, each above zero");
  }

  @Test
  void ratesArePerThousandOfTheirBase() {
    Distortions distortions =
        new Distortions(Map.of(Distortion.RE_SENT, 5.0), Map.of(Fault.NO_CODE, 0.5));
    assertThat(distortions.rate(Distortion.RE_SENT)).isEqualTo(0.005);
    assertThat(distortions.rate(Distortion.REGRESSION)).isZero();
    assertThat(distortions.faultyRows(Fault.NO_CODE, 3000)).isEqualTo(2);
    assertThatThrownBy(() -> new Distortions(Map.of(Distortion.RE_SENT, 1001.0), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a rate per thousand lies in 0 to 1000, not 1001.0");
  }

  private static GroupPeriod period(Map<Outcome, Long> outcomes, long paused, long byPost) {
    List<Intake> intake = List.of(new Intake(JANUARY, MARCH, 1, 2, 3, 0));
    return new GroupPeriod(JANUARY, MARCH, intake, outcomes, null, paused, byPost, 0, 0, null);
  }
}
