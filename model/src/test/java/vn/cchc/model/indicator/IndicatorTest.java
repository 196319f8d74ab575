package vn.cchc.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.model.conf.TestConf;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.period.DateRange;

class IndicatorTest {

  /** Each figure counts a different power of ten, so that the sums can be read off. */
  private static final Map<String, Ratio> EXPECTED =
      Map.ofEntries(
          Map.entry("on-time-over-resolved", new Ratio(1_100, 11_100)),
          Map.entry("overdue-over-resolved", new Ratio(10_000, 11_100)),
          Map.entry("on-time-over-received", new Ratio(1_100, 1)),
          Map.entry("on-time-over-handled", new Ratio(1_100, 11)),
          Map.entry("on-time-over-due", new Ratio(1_100, 10_000_011_100L)),
          Map.entry("returned-over-due", new Ratio(100_000_000, 10_000_011_100L)),
          Map.entry("early-over-resolved", new Ratio(100, 11_100)),
          Map.entry("resolved-over-handled", new Ratio(1_000_000_000_011_100L, 11)),
          Map.entry("resolved-over-received", new Ratio(1_000_000_000_011_100L, 1)),
          Map.entry("overdue-over-handled", new Ratio(10_000_010_000L, 11)),
          Map.entry("open-overdue-share", new Ratio(10_000_000_000L, 100_010_000_000_000L)),
          Map.entry("online-share", new Ratio(100_000, 1)),
          Map.entry("postal-in-share", new Ratio(1_000_000, 1)),
          Map.entry("postal-out-share", new Ratio(10_000_000, 1_000_000_000_011_100L)),
          Map.entry("postal-use", new Ratio(11_000_000, 1)),
          Map.entry("on-time-766", new Ratio(100_000_000_001_100L, 100_010_000_011_100L)),
          Map.entry("digitised-share", new Ratio(1_000_000_000_000L, 100_000_000_000L)));

  private static final Figures FIGURES = figures();

  /** The others have theirs in {@code IndicatorCellsTest}, over a lake. */
  @Test
  void everyIndicatorOverPlainFiguresHasItsCase() {
    assertThat(
            TestConf.SHIPPED.indicators().values().stream()
                .filter(Indicator::plain)
                .map(Indicator::code))
        .containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());
  }

  @Test
  void figuresAloneDoNotAnswerWhatNeedsMore() {
    assertThatThrownBy(() -> TestConf.SHIPPED.indicators().get("apology-share").ratio(FIGURES))
        .hasMessage("indicator apology-share needs more than figures");
  }

  @Test
  void meansSomethingOnlyWhereItIsValidOnEveryDay() {
    Indicator full = TestConf.SHIPPED.indicators().get("online-full-share");
    assertThat(full.validThroughout(range("2022-08-15", "2022-12-31"))).isTrue();
    assertThat(full.validThroughout(range("2022-08-14", "2022-12-31"))).isFalse();
    Indicator before = TestConf.SHIPPED.indicators().get("online-level-3-4-share");
    assertThat(before.validThroughout(range("2022-01-01", "2022-08-14"))).isTrue();
    assertThat(before.validThroughout(range("2022-01-01", "2022-08-15"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Figure.class,
      names = {"CARRIED_OVER", "IN_PROGRESS_.*", "PAUSED"},
      mode = EnumSource.Mode.MATCH_ANY)
  void onlineLevelsDoNotGoWithStocks(Figure stock) {
    assertThatThrownBy(
            () -> new DossierTerm(List.of(stock), null, List.of("toan-trinh"), null, null))
        .hasMessage("online-levels go with flows, not with [" + stock + "]");
  }

  @ParameterizedTest
  @EnumSource(
      value = Figure.class,
      names = {"RESOLVED_.*", "RETURNED"},
      mode = EnumSource.Mode.MATCH_NONE)
  void workingDaysAreThoseOfDossiersThatEnded(Figure figure) {
    assertThatThrownBy(() -> days(figure))
        .hasMessage("working days are those of ended dossiers: [" + figure + "]");
  }

  @Test
  void aMeanOfWorkingDaysIsNoShareAndNeedsMoreThanFigures() {
    Indicator mean = TestConf.SHIPPED.indicators().get("average-working-days");
    assertThat(mean.inWorkingDays()).isTrue();
    assertThat(mean.plain()).isFalse();
    assertThat(TestConf.SHIPPED.indicators().get("on-time-over-resolved").inWorkingDays())
        .isFalse();
    DossierTerm resolved = DossierTerm.of(List.of(Figure.RESOLVED_EARLY));
    DossierTerm days = days(Figure.RESOLVED_EARLY);
    assertThatThrownBy(() -> over(resolved, days))
        .hasMessage("indicator thu divides by working days");
  }

  private static DossierTerm days(Figure figure) {
    return new DossierTerm(List.of(figure), null, null, null, DossierTerm.Count.WORKING_DAYS);
  }

  private static Indicator over(Term numerator, Term denominator) {
    return new Indicator(
        "thu",
        "",
        "",
        numerator,
        denominator,
        "",
        "",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "");
  }

  private static DateRange range(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void addsItsNumeratorAndItsDenominator() {
    EXPECTED.forEach(
        (code, ratio) ->
            assertThat(TestConf.SHIPPED.indicators().get(code).ratio(FIGURES))
                .as(code)
                .isEqualTo(ratio));
  }

  @ParameterizedTest
  @CsvSource({"on-time-over-resolved, UP", "overdue-over-handled, DOWN"})
  void knowsWhichWayIsBetter(String code, Indicator.Direction direction) {
    assertThat(TestConf.SHIPPED.indicators().get(code).direction()).isEqualTo(direction);
  }

  @Test
  void needsBothParts() {
    assertThatThrownBy(
            () -> new Indicator("thu", "", "", List.of(), List.of(Figure.RECEIVED), "", null, ""))
        .hasMessage("indicator thu needs a numerator and a denominator");
  }

  private static Figures figures() {
    Map<Figure, Long> counts = new EnumMap<>(Figure.class);
    long power = 1;
    for (Figure figure :
        List.of(
            Figure.RECEIVED,
            Figure.CARRIED_OVER,
            Figure.RESOLVED_EARLY,
            Figure.RESOLVED_ON_TIME,
            Figure.RESOLVED_OVERDUE,
            Figure.RECEIVED_ONLINE,
            Figure.RECEIVED_POSTAL,
            Figure.POSTAL_RETURNED,
            Figure.RETURNED,
            Figure.PAUSED,
            Figure.IN_PROGRESS_OVERDUE,
            Figure.DIGITISATION_TOLD,
            Figure.DIGITISED,
            Figure.NOT_ACCEPTED,
            Figure.IN_PROGRESS_WITHIN_DUE,
            Figure.RESOLVED_NO_DUE)) {
      counts.put(figure, power);
      power *= 10;
    }
    return Figures.of(counts);
  }
}
