package vn.cchc.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.conf.Conf;

/** Both sides on few dossiers: the counts must agree, the ratio of so small a load says nothing. */
class SmokeTest {

  private static final Conf CONF = TestPrograms.CONF;
  private static final int DOSSIERS = 20_000;

  @TempDir Path work;

  @Test
  void bothSidesCountAlike() {
    Path landing = Landing.simulated(CONF, work, DOSSIERS);
    SideBySide.Result result = new SideBySide(TestPrograms.get(), work).run(CONF, landing, 1);
    assertThat(result.counts().dossiers()).isEqualTo(DOSSIERS);
    assertThat(result.counts().records()).isGreaterThan(DOSSIERS);
    assertThat(result.counts().quarantined()).isPositive();
    assertThat(result.counts().faults()).containsKeys("unknown-unit", "ended-without-end-date");
    MeasuredRun own = result.own().get(0);
    assertThat(own.step(OwnLoad.SPARK_START)).isBetween(0.1, own.wallSeconds());
    ResultPage page =
        new ResultPage("Smoke", Machine.describe())
            .runs(result.peer())
            .runs(result.own())
            .ratio("ratio", own.wallSeconds() / result.peer().get(0).wallSeconds(), "no goal");
    assertThat(page.text()).contains("| duckdb-1 |", "| cchc-1 |", "- ratio: **");
    System.out.println(page.text());
  }

  @Test
  void theSameRowsAreCutIntoFilesOfTheWantedSize() throws Exception {
    Path source = Landing.simulated(CONF, work, 3_000);
    Path many = RecutFiles.of(source, work.resolve("many"), 1_000, 100);
    Path one = RecutFiles.of(source, work.resolve("one"), 1_000, 1_000);
    List<Path> files = Landing.files(many);
    assertThat(files).hasSize(10).allSatisfy(file -> assertThat(rows(file)).hasSize(100));
    List<String> together = files.stream().flatMap(file -> rows(file).stream()).toList();
    assertThat(rows(Landing.files(one).get(0))).isEqualTo(together);
    assertThatThrownBy(() -> RecutFiles.of(source, work.resolve("more"), 9_000_000, 100))
        .hasMessageContaining("9000000 rows are wanted");
  }

  @Test
  void unequalCountsAreNeverTimed() {
    assertThat(
            BenchErrors.unequal(
                new Counts(3, 1, 2, Map.of("missing-unit", 1L)), new Counts(3, 0, 2, Map.of())))
        .hasMessageContaining("the counts differ, so no time is printed")
        .hasMessageContaining("quarantined=1")
        .hasMessageContaining("quarantined=0");
  }

  private static List<String> rows(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.subList(1, lines.size());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
