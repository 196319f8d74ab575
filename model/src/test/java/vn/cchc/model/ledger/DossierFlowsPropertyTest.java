package vn.cchc.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.model.calendar.WorkingCalendar;
import vn.cchc.model.conf.TestConf;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.FigureSum;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.ledger.SpecifiedFigures.OnTime;
import vn.cchc.model.period.DateRange;

/** What must hold for any dossiers, any range and any definition of on time (DESIGN §5 and §6). */
class DossierFlowsPropertyTest {

  private static final int RUNS_A_SEED = 400;
  private static final List<Figure> FLOWS =
      Arrays.stream(Measure.values())
          .filter(measure -> measure.kind() == Measure.Kind.FLOW)
          .map(measure -> Figure.valueOf(measure.name()))
          .toList();

  private final WorkingCalendar calendar = TestConf.SHIPPED.calendar();

  /** Seeds that failed once are kept in front. */
  static LongStream seeds() {
    return LongStream.of(22_379, 82, 86, 20_230_503, 1);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void figuresFromFlowsAreThoseOfTheSpecification(long seed) {
    RandomDossiers generator = new RandomDossiers(new Random(seed));
    for (int run = 0; run < RUNS_A_SEED; run++) {
      List<Dossier> dossiers = generator.some();
      DateRange range = generator.range();
      for (OnTime onTime : OnTime.values()) {
        Supplier<String> situation = situation(seed, run, onTime, dossiers, range);
        Figures figures = figures(dossiers, onTime, range);
        assertThat(figures)
            .as(situation)
            .isEqualTo(SpecifiedFigures.of(dossiers, onTime, calendar, range));
        assertThat(figures.identityHolds()).as(situation).isTrue();
        assertThat(figures.asMap().values()).as(situation).allMatch(count -> count >= 0);
        assertThat(figures.get(Figure.PAUSED))
            .as(situation)
            .isLessThanOrEqualTo(figures.inProgress());
        assertThat(channels(figures)).as(situation).isEqualTo(figures.get(Figure.RECEIVED));
      }
    }
  }

  @Test
  void everyShippedDefinitionIsSpecified() {
    assertThat(Arrays.stream(OnTime.values()).map(OnTime::id))
        .containsExactlyInAnyOrderElementsOf(TestConf.SHIPPED.timeliness().keySet());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aRangeIsTheSumOfItsParts(long seed) {
    RandomDossiers generator = new RandomDossiers(new Random(seed));
    for (int run = 0; run < RUNS_A_SEED; run++) {
      List<Dossier> dossiers = generator.some();
      DateRange whole = generator.range();
      LocalDate cut = generator.dayIn(whole);
      if (cut.equals(whole.to())) {
        continue;
      }
      for (OnTime onTime : OnTime.values()) {
        Supplier<String> situation =
            situation(seed, run, onTime, dossiers, whole + " cut after " + cut);
        Figures both = figures(dossiers, onTime, whole);
        Figures first = figures(dossiers, onTime, new DateRange(whole.from(), cut));
        Figures second = figures(dossiers, onTime, new DateRange(cut.plusDays(1), whole.to()));
        for (Figure flow : FLOWS) {
          assertThat(first.get(flow) + second.get(flow)).as(situation).isEqualTo(both.get(flow));
        }
        assertThat(second.get(Figure.CARRIED_OVER)).as(situation).isEqualTo(first.inProgress());
        assertThat(first.get(Figure.CARRIED_OVER))
            .as(situation)
            .isEqualTo(both.get(Figure.CARRIED_OVER));
        for (Figure stock : stocksAtTheEnd()) {
          assertThat(second.get(stock)).as(situation).isEqualTo(both.get(stock));
        }
      }
    }
  }

  private static List<Figure> stocksAtTheEnd() {
    return List.of(
        Figure.IN_PROGRESS_WITHIN_DUE,
        Figure.IN_PROGRESS_OVERDUE,
        Figure.IN_PROGRESS_NO_DUE,
        Figure.PAUSED);
  }

  private Figures figures(List<Dossier> dossiers, OnTime onTime, DateRange range) {
    DossierFlows flows =
        new DossierFlows(TestConf.SHIPPED.timeliness(onTime.id()), TestProcedures.RULES);
    FigureSum sum = new FigureSum(range);
    for (Dossier dossier : dossiers) {
      flows.of(dossier, (day, measure, amount) -> sum.add(day, dossier.channel(), measure, amount));
    }
    return sum.figures();
  }

  private static long channels(Figures figures) {
    return Stream.of(Figure.RECEIVED_DIRECT, Figure.RECEIVED_ONLINE, Figure.RECEIVED_POSTAL)
        .mapToLong(figures::get)
        .sum();
  }

  private static Supplier<String> situation(
      long seed, int run, OnTime onTime, List<Dossier> dossiers, Object range) {
    return () -> "seed %s, run %s, %s, %s, %s".formatted(seed, run, onTime, range, dossiers);
  }
}
