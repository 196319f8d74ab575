package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.TableReaders;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.model.period.DateRange;
import vn.cchc.oracle.Oracle;
import vn.cchc.transform.indicator.Axis;
import vn.cchc.transform.indicator.IndicatorDesk;
import vn.cchc.transform.indicator.Reading;
import vn.cchc.transform.indicator.Slice;

/** Channels, online levels and different procedures, counted by another engine from the files. */
class IndicatorOracleTest {

  /** What the other engine counts. */
  static final Set<String> CODES =
      Set.of(
          "average-working-days",
          "postal-both-share",
          "postal-coverage",
          "online-level-3-4-share",
          "online-level-4-share",
          "online-full-share",
          "online-part-share",
          "online-use-full",
          "online-use-part",
          "online-service-share",
          "online-procedures-used",
          "online-services-with-dossiers");

  /** Levels change on 15/08/2022 and 01/01/2023: ranges on both sides and across. */
  private static final List<DateRange> RANGES =
      List.of(
          range("2022-01-01", "2022-08-14"),
          range("2022-08-15", "2023-03-31"),
          range("2022-08-01", "2022-08-31"),
          range("2022-01-01", "2023-03-31"),
          range("2022-08-20", "2023-01-10"));

  @Test
  void bothEnginesCountAlikeInEveryRangeAndUnit() throws SQLException {
    DemoLake demo = DemoLake.get();
    LakeFolder folder = LakeFolder.open(demo.lake);
    IndicatorDesk desk = new IndicatorDesk(DemoLake.CONF, TableReaders.of(folder));
    int compared = 0;
    try (Oracle oracle = Oracle.over(demo.landing, DemoLake.CONF)) {
      for (DateRange range : RANGES) {
        for (Set<String> units : List.of(subtree("72"), subtree("709"))) {
          Map<String, Ratio> expected = new TreeMap<>(oracle.indicators(range, units));
          assertThat(expected.keySet()).isEqualTo(new java.util.TreeSet<>(CODES));
          expected.keySet().removeIf(code -> !indicator(code).validThroughout(range));
          Map<String, Ratio> actual = new TreeMap<>();
          List<Indicator> asked =
              expected.keySet().stream().map(IndicatorOracleTest::indicator).toList();
          for (Reading reading :
              desk.read(asked, List.of(new Slice(units, range)), "day", Axis.NONE, List.of())
                  .get(0)
                  .byKey()
                  .get("")) {
            actual.put(reading.indicator().code(), reading.ratio().orElseThrow());
          }
          assertThat(actual).as(range + " " + units.size() + " units").isEqualTo(expected);
          compared += (int) actual.values().stream().filter(r -> r.numerator() > 0).count();
        }
      }
    }
    assertThat(compared).as("numbers above zero").isGreaterThan(50);
  }

  private static Indicator indicator(String code) {
    return DemoLake.CONF.indicator(code);
  }

  private static Set<String> subtree(String unit) {
    return DemoLake.CONF.units().subtree(DemoLake.CONF.units().find(unit).orElseThrow());
  }

  private static DateRange range(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}
