package vn.cchc.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.unit.Unit;
import vn.cchc.simulate.scenario.Expectation;
import vn.cchc.simulate.scenario.Scenario;
import vn.cchc.simulate.scenario.ScenarioFile;
import vn.cchc.simulate.scenario.ScenarioReader;

/** The published totals come out of the files, counted again from scratch. */
class PublishedFiguresTest {

  private static final Conf CONF = TestConf.load();

  @TempDir Path folder;

  static List<String> provinces() {
    ScenarioReader reader = new ScenarioReader(CONF);
    return reader.ids().stream()
        .filter(id -> reader.read(id).provinces().get(0).id().equals(id))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("provinces")
  void publishedTotalsComeOutExactly(String id) throws IOException {
    Scenario scenario = new ScenarioReader(CONF).read(id);
    SimulationSummary summary =
        Simulation.run(
            scenario, CONF, folder.resolve(id), OptionalLong.empty(), ProgressListener.NONE);
    List<Row> rows = WrittenFiles.rows(folder.resolve(id));
    Recount recount = new Recount(rows, CONF.dueDates());
    SoftAssertions all = new SoftAssertions();
    for (Expectation expected : scenario.expect()) {
      check(expected, recount, all);
    }
    all.assertThat(rows).as("records").hasSize((int) summary.records());
    all.assertThat(recount.dossiers()).as("dossiers").isEqualTo((int) summary.dossiers());
    all.assertThat((long) recount.duplicates()).as("duplicates").isEqualTo(summary.duplicates());
    all.assertThat((long) recount.superseded()).as("superseded").isEqualTo(summary.superseded());
    all.assertThat((long) recount.refused().size())
        .as("refused")
        .isEqualTo(summary.quarantinedRows());
    all.assertAll();
    checkGroups(scenario, recount);
  }

  private static void check(Expectation expected, Recount recount, SoftAssertions all) {
    DateRange range = new DateRange(expected.from(), expected.to());
    Collection<String> units = units(expected, range);
    Figures figures = recount.figures(units, range);
    String what = expected.unit() + " " + expected.from() + " to " + expected.to() + " ";
    expected
        .figures()
        .forEach(
            (column, count) ->
                all.assertThat(figures.get(Figure.byColumn(column).orElseThrow()))
                    .as(what + column)
                    .isEqualTo(count));
    if (expected.digitised() != null) {
      all.assertThat(recount.digitised(units, range))
          .as(what + "digitised")
          .isEqualTo(expected.digitised());
    }
    all.assertThat(figures.identityHolds()).as(what + "identity").isTrue();
  }

  private static Collection<String> units(Expectation expected, DateRange range) {
    Unit unit = CONF.units().find(expected.unit()).orElseThrow();
    return expected.own() ? List.of(unit.code()) : CONF.units().subtree(unit, range);
  }

  private static void checkGroups(Scenario scenario, Recount recount) {
    for (ScenarioFile province : scenario.provinces()) {
      Unit unit = CONF.units().find(province.province()).orElseThrow();
      long counted =
          province.groups().stream()
              .flatMap(group -> group.periods().stream())
              .mapToLong(period -> period.dossiers())
              .sum();
      assertThat(recount.newest(recount.units()))
          .as("all dossiers of " + unit.name())
          .hasSize((int) counted);
    }
  }
}
