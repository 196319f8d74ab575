package vn.cchc.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.lake.ChildJvm;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.SharedSpark;
import vn.cchc.model.conf.Conf;
import vn.cchc.simulate.ProgressListener;
import vn.cchc.simulate.Simulation;
import vn.cchc.simulate.scenario.ScenarioReader;
import vn.cchc.transform.edition.CloseSummary;
import vn.cchc.transform.edition.Editions;

/** An edition is there wholly or not at all, also when closing is killed with SIGKILL. */
class KilledClosingTest {

  private static final Conf CONF =
      Conf.load(Path.of(System.getProperty("cchc.root")).resolve("conf"));

  @TempDir static Path folder;

  @Test
  void afterAKillThereIsAWholeEditionOrNone() throws Exception {
    Path landing = folder.resolve("landing");
    Simulation.run(
        new ScenarioReader(CONF).read("vinh-linh"),
        CONF,
        landing,
        OptionalLong.of(200),
        ProgressListener.NONE);
    Path base = folder.resolve("base");
    CrashChild.load(SharedSpark.get(), CONF.root(), base, folder.resolve("base-archive"), landing);
    String whole =
        CloseChild.close(SharedSpark.get(), CONF, copy(base, "whole")).edition().figures();
    assertKilled(base, "before-append-ledger_v1", false, whole);
    assertKilled(base, "before-finish", false, whole);
    assertKilled(base, "after-finish", true, whole);
  }

  private static void assertKilled(Path base, String barrier, boolean made, String whole)
      throws Exception {
    Path lake = copy(base, barrier);
    List<String> options =
        List.of(
            "-Xmx700m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dcchc.stop-at=" + barrier);
    Path scratch = Files.createTempDirectory(folder, "scratch");
    List<String> arguments = List.of(CONF.root().toString(), lake.toString(), scratch.toString());
    try (ChildJvm child = ChildJvm.start(CloseChild.class, options, arguments)) {
      child.await("stopped at ");
      child.kill();
    }
    Editions editions = new Editions(LakeFolder.open(lake));
    assertThat(editions.all()).as(barrier).hasSize(made ? 1 : 0);
    CloseSummary next = CloseChild.close(SharedSpark.get(), CONF, lake);
    assertThat(next.made()).as(barrier).isEqualTo(!made);
    assertThat(next.edition().figures()).isEqualTo(whole);
    assertThat(editions.open("2023-Q1.1").edition()).isEqualTo(next.edition());
    try (Stream<Path> left = Files.list(lake.resolve("editions"))) {
      assertThat(left).hasSize(1);
    }
  }

  private static Path copy(Path base, String name) throws Exception {
    Path lake = folder.resolve(name);
    FileUtils.copyDirectory(base.toFile(), lake.toFile());
    return lake;
  }
}
