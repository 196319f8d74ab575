package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.TableReaders;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.figure.Dimension;
import vn.cchc.transform.figure.FigureRequest;
import vn.cchc.transform.figure.LedgerFigures;

/** Two engines, two readings of the rules, the same counts. */
class OracleTest {

  private static final List<DateRange> RANGES =
      List.of(
          range("2022-01-01", "2023-03-31"),
          range("2022-01-01", "2022-06-30"),
          range("2023-01-17", "2023-02-28"),
          range("2021-12-31", "2022-01-01"),
          range("2022-06-15", "2022-06-15"),
          range("2019-03-09", "2023-05-30"),
          range("2020-02-29", "2020-12-14"));

  private static DemoLake demo;
  private static Oracle oracle;

  @BeforeAll
  static void readTheFilesTwice() throws SQLException {
    demo = DemoLake.get();
    oracle = Oracle.over(demo.landing, DemoLake.CONF);
  }

  @AfterAll
  static void close() throws SQLException {
    oracle.close();
  }

  @Test
  void everyCountOfEveryUnitAgreesOverOddRangesUnderEveryDefinition() throws SQLException {
    for (String timeliness : DemoLake.CONF.timeliness().keySet()) {
      for (DateRange range : RANGES) {
        Map<String, Figures> expected = oracle.figures(range, timeliness);
        Map<String, Figures> actual = own(range, timeliness);
        List<String> differences = new ArrayList<>();
        actual.forEach(
            (unit, figures) -> {
              Figures wanted = expected.getOrDefault(unit, Figures.ZERO);
              if (!wanted.equals(figures)) {
                differences.add(unit + ": files say " + wanted + " but the lake " + figures);
              }
            });
        assertThat(differences).as(timeliness + " " + range).isEmpty();
        assertThat(expected.keySet()).isSubsetOf(actual.keySet());
        assertThat(actual.values()).allMatch(Figures::identityHolds);
      }
    }
  }

  @Test
  void recordsAndDossiersAreCountedAlike() throws SQLException {
    assertThat(oracle.ties()).as("newest states left undecided").isZero();
    assertThat(demo.loaded.total().in()).isEqualTo(oracle.records());
    assertThat(demo.loaded.total().quarantined()).isEqualTo(oracle.records() - oracle.good());
    assertThat(demo.loaded.total().accepted()).isEqualTo(oracle.dossiers());
  }

  private static Map<String, Figures> own(DateRange range, String timeliness) {
    Map<String, FigureRequest> requests = new java.util.TreeMap<>();
    for (Unit unit : DemoLake.CONF.units().all()) {
      requests.put(
          unit.key(), new FigureRequest(Set.of(unit.key()), range, timeliness, Dimension.NONE));
    }
    new LedgerFigures(TableReaders.of(LakeFolder.open(demo.lake))).answer(requests.values());
    Map<String, Figures> figures = new java.util.TreeMap<>();
    requests.forEach((unit, request) -> figures.put(unit, request.total()));
    return figures;
  }

  private static DateRange range(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}
