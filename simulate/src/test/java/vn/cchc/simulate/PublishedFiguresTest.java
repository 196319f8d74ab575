package vn.cchc.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.unit.Unit;
import vn.cchc.simulate.Row.Column;
import vn.cchc.simulate.scenario.Expectation;
import vn.cchc.simulate.scenario.ScenarioReader;

/** The published totals come out of the files, counted again from scratch. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedFiguresTest {

  private static final Conf CONF = TestConf.load();

  @TempDir Path folder;

  private final Map<String, Written> written = new HashMap<>();

  static List<String> provinces() {
    ScenarioReader reader = new ScenarioReader(CONF);
    return reader.ids().stream()
        .filter(id -> reader.read(id).provinces().get(0).id().equals(id))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("provinces")
  void publishedTotalsComeOutExactly(String id) {
    Written files = written(id);
    Recount recount = files.recount();
    SoftAssertions all = new SoftAssertions();
    for (Expectation expected : files.scenario().expect()) {
      check(expected, recount, all);
    }
    all.assertThat(files.rows()).as("records").hasSize((int) files.summary().records());
    all.assertThat(recount.dossiers()).as("dossiers").isEqualTo((int) files.summary().dossiers());
    all.assertThat((long) recount.duplicates())
        .as("duplicates")
        .isEqualTo(files.summary().duplicates());
    all.assertThat((long) recount.superseded())
        .as("superseded")
        .isEqualTo(files.summary().superseded());
    all.assertThat((long) recount.refused().size())
        .as("refused")
        .isEqualTo(files.summary().quarantinedRows());
    all.assertAll();
    GroupFigures.check(CONF, files.scenario(), recount);
  }

  @Test
  void elevenOfTheFifteenOverdueOfTheQuarterAreOfTheFieldOfLand() {
    Recount recount = written("province-2023-q1").recount();
    List<String> fields =
        recount.newest(recount.units()).stream()
            .filter(row -> row.end() != null && row.end().getYear() == 2023 && row.status() >= 9)
            .filter(row -> !row.at(Column.NgayHenTra).isEmpty())
            .filter(row -> row.end().isAfter(row.day(Column.NgayHenTra)))
            .map(row -> CONF.procedures().find(row.at(Column.MaTTHC)).orElseThrow().field())
            .toList();
    assertThat(fields).hasSize(15);
    assertThat(fields).filteredOn("dat-dai"::equals).hasSize(11);
  }

  private Written written(String id) {
    return written.computeIfAbsent(
        id, i -> Written.of(CONF, i, folder.resolve(i), OptionalLong.empty()));
  }

  private static void check(Expectation expected, Recount recount, SoftAssertions all) {
    DateRange range = new DateRange(expected.from(), expected.to());
    Collection<String> units = units(expected);
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

  private static Collection<String> units(Expectation expected) {
    Unit unit = CONF.units().find(expected.unit()).orElseThrow();
    return expected.own() ? List.of(unit.code()) : CONF.units().subtree(unit);
  }
}
