package vn.cchc.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.delta.storage.LogStore;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.lake.internal.DeltaTableStore;
import vn.cchc.lake.internal.KernelTableReader;
import vn.cchc.lake.internal.LocalDiskLogStore;
import vn.cchc.model.table.ColumnSpec;
import vn.cchc.model.table.TableSpec;

/**
 * Two processes commit to one table at the same time, without the writer lock: what each was told
 * is kept is there. With {@code -Dlong.run=true} as many commits through Spark as the promise
 * names.
 */
class CommitRaceTest {

  private static final int COMMITS = 300;
  private static final TableSpec TABLE =
      new TableSpec(
          "race_v1",
          "A race",
          List.of(
              new ColumnSpec("writer", "string", false, "Who"),
              new ColumnSpec("number", "bigint", false, "Which commit")),
          List.of(),
          Map.of());

  @TempDir Path root;

  /** Writes entries of a log, each at the next free version. Arguments: log, name, count, store. */
  static final class EntryWriter {
    public static void main(String[] args) throws Exception {
      LogStore store =
          Class.forName(args[3])
              .asSubclass(LogStore.class)
              .getConstructor(Configuration.class)
              .newInstance(new Configuration());
      ChildJvm.awaitGo("ready");
      long version = 0;
      for (int i = 0; i < Integer.parseInt(args[2]); i++) {
        String line = args[1] + " " + i;
        for (boolean done = false; !done; version++) {
          String name = "0".repeat(20 - Long.toString(version).length()) + version + ".json";
          try {
            store.write(
                new org.apache.hadoop.fs.Path("file:" + args[0], name),
                List.of(line).iterator(),
                false,
                new Configuration());
            done = true;
          } catch (FileAlreadyExistsException taken) {
            done = false;
          }
        }
        System.out.println("kept " + line);
      }
    }
  }

  /** Appends a row per commit through Spark. Arguments: lake, name, count. */
  static final class RowWriter {
    public static void main(String[] args) throws Exception {
      SparkSession spark =
          SparkSessions.open(
              new SparkSettings("local[1]", 1, Files.createTempDirectory("cchc-spark")));
      LakeFolder lake = LakeFolder.open(Path.of(args[0]));
      DeltaTableStore store = new DeltaTableStore(spark, lake);
      store.read(TABLE).count();
      ChildJvm.awaitGo("ready");
      for (int i = 0; i < Integer.parseInt(args[2]); i++) {
        store.append(
            TABLE,
            spark.sql("select '" + args[1] + "' as writer, cast(" + i + " as bigint) as number"));
        System.out.println("kept " + args[1] + " " + i);
      }
      spark.stop();
    }
  }

  private Set<String> race(Class<?> writer, Path place, int count, String store) throws Exception {
    Set<String> kept = new HashSet<>();
    List<String> options = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    try (ChildJvm a = start(writer, options, place, "a", count, store);
        ChildJvm b = start(writer, options, place, "b", count, store)) {
      a.await("ready");
      b.await("ready");
      a.go();
      b.go();
      List<String> lines = new ArrayList<>(a.lines());
      lines.addAll(b.lines());
      lines.stream()
          .filter(line -> line.startsWith("kept "))
          .forEach(line -> kept.add(line.substring(5)));
    }
    return kept;
  }

  private static ChildJvm start(
      Class<?> writer, List<String> options, Path place, String name, int count, String store)
      throws IOException {
    return ChildJvm.start(
        writer, options, List.of(place.toString(), name, Integer.toString(count), store));
  }

  private static Set<String> entries(Path log) throws IOException {
    Set<String> entries = new HashSet<>();
    try (Stream<Path> files = Files.list(log)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        assertThat(file.getFileName().toString()).matches("\\d{20}\\.json");
        entries.add(Files.readString(file).strip());
      }
    }
    return entries;
  }

  @Test
  void twoProcessesLoseNoEntryOfALog() throws Exception {
    Path log = Files.createDirectories(root.resolve("table/_delta_log"));
    Set<String> kept = race(EntryWriter.class, log, COMMITS, LocalDiskLogStore.class.getName());
    assertThat(kept).hasSize(2 * COMMITS);
    assertThat(entries(log)).isEqualTo(kept);
  }

  @Test
  void twoProcessesLoseNoCommitOfATable() throws Exception {
    commitsThroughSpark(15);
  }

  @Test
  @EnabledIfSystemProperty(named = "long.run", matches = "true")
  void twoProcessesLoseNoneOfThreeHundredCommitsEach() throws Exception {
    commitsThroughSpark(COMMITS);
  }

  private void commitsThroughSpark(int count) throws Exception {
    LakeFolder lake = LakeFolder.openOrCreate(root.resolve("lake"));
    new DeltaTableStore(SharedSpark.get(), lake).create(TABLE);
    Set<String> kept = race(RowWriter.class, lake.root(), count, "");
    assertThat(kept).hasSize(2 * count);
    List<String> read = new ArrayList<>();
    new KernelTableReader(lake)
        .scan(
            TABLE,
            List.of("writer", "number"),
            Map.of(),
            batch -> {
              for (int i = 0; i < batch.size(); i++) {
                read.add(batch.column("writer").text(i) + " " + batch.column("number").number(i));
              }
            });
    assertThat(read).containsExactlyInAnyOrderElementsOf(kept);
    assertThat(new KernelTableReader(lake).version(TABLE)).isEqualTo(2L * count);
  }
}
