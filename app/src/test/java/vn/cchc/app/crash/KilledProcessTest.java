package vn.cchc.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.lake.SharedSpark;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.table.TableSpec;
import vn.cchc.model.table.Tables;
import vn.cchc.simulate.ProgressListener;
import vn.cchc.simulate.Simulation;
import vn.cchc.simulate.scenario.ScenarioReader;

/**
 * A process that loads and computes is killed with SIGKILL at barriers and at random moments; after
 * the next run the lake equals the one of an uninterrupted run (DESIGN §9, G1 to G5). {@code
 * -Dcrash.points=300} for the long run; the seed of the moments is {@code -Dcrash.seed}.
 */
class KilledProcessTest {

  private static final int POINTS = Integer.getInteger("crash.points", 25);
  private static final long SEED = Long.getLong("crash.seed", 20230615L);
  private static final Path ROOT = Path.of(System.getProperty("cchc.root"));
  private static final Conf CONF = Conf.load(ROOT.resolve("conf"));
  private static final List<String> RETRACTION =
      List.of("after-restatement", "before-append-file_retraction_v1");
  private static final List<String> MAKING =
      List.of("before-create-silver_dossier_v1", "after-create-file_load_v1");
  private static final String NOT_OF_THE_DATA = "loaded_at";

  @TempDir static Path folder;

  private record Outcome(CrashPoint point, List<String> rows) {}

  @Test
  void afterTheNextRunTheLakeEqualsTheUninterruptedOne() throws Exception {
    Path all = simulated("all", 600);
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    share(all, first, second);
    Path base = folder.resolve("base");
    CrashChild.load(SharedSpark.get(), CONF.root(), base, archive(base), first);
    Path whole = copy(base, "whole");
    CrashChild.load(SharedSpark.get(), CONF.root(), whole, archive(whole), second);
    List<String> expected = rows(whole);
    assertThat(expected).hasSizeGreaterThan(1_000);
    long millis = process(copy(base, "timed"), second).whole();

    List<Outcome> outcomes = new ArrayList<>();
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<Outcome>> running = new ArrayList<>();
      for (CrashPoint point : CrashPoint.points(POINTS, SEED)) {
        running.add(two.submit(() -> killed(point, base, second, millis)));
      }
      for (Future<Outcome> one : running) {
        outcomes.add(one.get());
      }
    } finally {
      two.shutdownNow();
    }
    long barriers = outcomes.stream().filter(o -> o.point().barrier() != null).count();
    System.out.printf(
        "killed %s times, %s of them at barriers; whole work %s ms, seed %s%n",
        outcomes.size(), barriers, millis, SEED);
    assertThat(outcomes)
        .allSatisfy(
            outcome ->
                assertThat(outcome.rows()).as(outcome.point().toString()).isEqualTo(expected));
  }

  @Test
  void aFileTakenOutByAKilledProcessIsOutAfterTheNextRun() throws Exception {
    Path all = simulated("of-two-files", 200);
    Path base = folder.resolve("to-retract");
    CrashChild.load(SharedSpark.get(), CONF.root(), base, archive(base), all);
    String file;
    try (Stream<Path> files = Files.walk(all)) {
      file = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow().toString();
    }
    Path whole = copy(base, "retracted");
    CrashChild.retract(SharedSpark.get(), CONF.root(), whole, archive(base), file);
    List<String> expected = rows(whole);
    assertThat(expected).anyMatch(row -> row.startsWith("file_retraction_v1 "));
    for (String barrier : RETRACTION) {
      Path lake = copy(base, "retracting-" + barrier.replace(':', '-'));
      Path scratch = Files.createTempDirectory(folder, "scratch");
      new KilledProcess(CONF.root(), lake, archive(base), all, scratch, file)
          .kill(new CrashPoint(barrier, 0), 0);
      try {
        CrashChild.retract(SharedSpark.get(), CONF.root(), lake, archive(base), file);
      } catch (CchcException e) {
        assertThat(e.code()).as(barrier).isEqualTo("I-092");
        CrashChild.refresh(SharedSpark.get(), CONF.root(), lake);
      }
      assertThat(rows(lake)).as(barrier).isEqualTo(expected);
    }
  }

  @Test
  void aFirstLoadKilledWhileItsTablesAreMadeIsWholeAfterTheNextRun() throws Exception {
    Path all = simulated("of-a-new-lake", 200);
    Path whole = folder.resolve("made");
    CrashChild.load(SharedSpark.get(), CONF.root(), whole, archive(whole), all);
    List<String> expected = rows(whole);
    for (String barrier : MAKING) {
      Path lake = folder.resolve("making-" + barrier);
      process(lake, all).kill(new CrashPoint(barrier, 0), 0);
      CrashChild.load(SharedSpark.get(), CONF.root(), lake, archive(lake), all);
      assertThat(rows(lake)).as(barrier).isEqualTo(expected);
    }
  }

  private static Path simulated(String name, long dossiers) {
    Path all = folder.resolve(name);
    Simulation.run(
        new ScenarioReader(CONF).read("vinh-linh"),
        CONF,
        all,
        OptionalLong.of(dossiers),
        ProgressListener.NONE);
    return all;
  }

  private static Outcome killed(CrashPoint point, Path base, Path landing, long millis)
      throws Exception {
    Path lake =
        copy(base, "at-" + point.toString().replaceAll("[^a-z0-9]+", "-") + System.nanoTime());
    process(lake, landing).kill(point, millis);
    CrashChild.load(SharedSpark.get(), CONF.root(), lake, archive(lake), landing);
    Outcome outcome = new Outcome(point, rows(lake));
    FileUtils.deleteQuietly(lake.toFile());
    FileUtils.deleteQuietly(archive(lake).toFile());
    SharedSpark.forgetTables();
    return outcome;
  }

  private static KilledProcess process(Path lake, Path landing) throws IOException {
    Path scratch = Files.createTempDirectory(folder, "scratch");
    return new KilledProcess(CONF.root(), lake, archive(lake), landing, scratch);
  }

  private static Path archive(Path lake) {
    return lake.resolveSibling(lake.getFileName() + "-archive");
  }

  private static Path copy(Path base, String name) throws IOException {
    Path lake = folder.resolve(name);
    FileUtils.copyDirectory(base.toFile(), lake.toFile());
    return lake;
  }

  /** Every second file of each source into the one folder, the others into the other. */
  private static void share(Path all, Path first, Path second) throws IOException {
    try (Stream<Path> files = Files.walk(all)) {
      int number = 0;
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path target = (number++ % 2 == 0 ? first : second).resolve(all.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Every row of every table in words, without what depends on the run. */
  private static List<String> rows(Path lake) {
    List<String> rows = new ArrayList<>();
    try (SparkLake open = SparkLake.open(lake, SharedSpark.get())) {
      for (TableSpec table : Tables.ALL) {
        String columns =
            String.join(
                ", ",
                table.columnNames().stream().filter(c -> !c.equals(NOT_OF_THE_DATA)).toList());
        open.store()
            .read(table)
            .selectExpr("to_json(struct(" + columns + ")) as line")
            .orderBy("line")
            .collectAsList()
            .forEach(row -> rows.add(table.name() + " " + row.<String>getAs("line")));
      }
    }
    return rows;
  }
}
