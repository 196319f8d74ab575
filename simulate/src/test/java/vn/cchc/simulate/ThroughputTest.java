package vn.cchc.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.conf.Conf;
import vn.cchc.simulate.scenario.ScenarioReader;

/** Prints how fast files are written; fails only when something is badly wrong. */
class ThroughputTest {

  private static final double FLOOR = 50_000;

  @TempDir Path folder;

  @Test
  void writesTensOfThousandsOfRowsASecond() {
    Conf conf = TestConf.load();
    long start = System.nanoTime();
    SimulationSummary summary =
        Simulation.run(
            new ScenarioReader(conf).read("hoa-thanh"),
            conf,
            folder.resolve("out"),
            OptionalLong.of(250_000),
            ProgressListener.NONE);
    double seconds = (System.nanoTime() - start) / 1e9;
    double rate = summary.records() / seconds;
    System.out.printf(Locale.ROOT, "simulate: %.0f rows/s on 2 threads%n", rate);
    assertThat(rate).isGreaterThan(FLOOR);
  }
}
