package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.TableReaders;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.unit.Unit;
import vn.cchc.oracle.Oracle;
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

  private static final int RANDOM_RANGES = 40;
  private static final long SEED = Long.getLong("oracle.seed", 766);

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
  void everyCountOfEveryUnitAgreesOverOddAndRandomRangesUnderEveryDefinition() throws SQLException {
    List<DateRange> ranges = new ArrayList<>(RANGES);
    Random random = new Random(SEED);
    for (int i = 0; i < RANDOM_RANGES; i++) {
      LocalDate from = LocalDate.of(2021, 10, 1).plusDays(random.nextInt(640));
      ranges.add(new DateRange(from, from.plusDays(random.nextInt(420))));
    }
    Own own = Own.read(ranges);
    List<String> differences = new ArrayList<>();
    for (String timeliness : DemoLake.CONF.timeliness().keySet()) {
      for (DateRange range : ranges) {
        Map<String, Figures> expected = oracle.figures(range, timeliness);
        Map<String, Figures> actual = own.figures(range, timeliness);
        actual.forEach(
            (unit, figures) -> {
              Figures wanted = expected.getOrDefault(unit, Figures.ZERO);
              if (!wanted.equals(figures) || !figures.identityHolds()) {
                differences.add(
                    "%s, %s, %s: files say %s but the lake %s"
                        .formatted(timeliness, range, unit, wanted, figures));
              }
            });
        assertThat(expected.keySet()).isSubsetOf(actual.keySet());
      }
    }
    assertThat(differences).as("seed " + SEED).isEmpty();
  }

  @Test
  void recordsAndDossiersAreCountedAlike() throws SQLException {
    assertThat(oracle.ties()).as("newest states left undecided").isZero();
    assertThat(demo.loaded.total().in()).isEqualTo(oracle.records());
    assertThat(demo.loaded.total().quarantined()).isEqualTo(oracle.records() - oracle.good());
    assertThat(demo.loaded.total().accepted()).isEqualTo(oracle.dossiers());
  }

  /** The figures of every unit on its own, all asked for in one reading of the ledger. */
  private record Own(Map<String, Map<String, FigureRequest>> byQuestion) {

    static Own read(List<DateRange> ranges) {
      Map<String, Map<String, FigureRequest>> byQuestion = new HashMap<>();
      for (String timeliness : DemoLake.CONF.timeliness().keySet()) {
        for (DateRange range : ranges) {
          Map<String, FigureRequest> byUnit = new TreeMap<>();
          for (Unit unit : DemoLake.CONF.units().all()) {
            byUnit.put(
                unit.key(),
                new FigureRequest(Set.of(unit.key()), range, timeliness, Dimension.NONE));
          }
          byQuestion.put(timeliness + range, byUnit);
        }
      }
      new LedgerFigures(TableReaders.of(LakeFolder.open(demo.lake)))
          .answer(byQuestion.values().stream().flatMap(q -> q.values().stream()).toList());
      return new Own(byQuestion);
    }

    Map<String, Figures> figures(DateRange range, String timeliness) {
      Map<String, Figures> figures = new TreeMap<>();
      byQuestion
          .get(timeliness + range)
          .forEach((unit, request) -> figures.put(unit, request.total()));
      return figures;
    }
  }

  private static DateRange range(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}
