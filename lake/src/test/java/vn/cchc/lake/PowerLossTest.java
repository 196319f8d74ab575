package vn.cchc.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.lake.internal.DeltaTableStore;

/** Wherever the power fails, what was acknowledged is there, and what is there is whole. */
class PowerLossTest {

  private static final int LOADS = 4;

  @TempDir Path root;
  private final Set<Integer> seen = new HashSet<>();
  private final List<Map<Long, Long>> states = new ArrayList<>();
  private int acknowledged = -1;
  private int checked;

  /** Writes loads on a disk that forgets, checking what is left at every step. */
  private void load(Predicate<Path> unsynchronised) throws IOException {
    SparkSession spark = SharedSpark.get();
    Path top = Files.createDirectory(root.resolve("disk"));
    ForgetfulDisk disk = new ForgetfulDisk(top, unsynchronised, this::check);
    Disk before = DurableFiles.use(disk);
    try {
      LakeFolder folder = LakeFolder.openOrCreate(top.resolve("lake"));
      DeltaTableStore store = new DeltaTableStore(spark, folder);
      states.add(Map.of());
      store.create(Trial.TABLE);
      acknowledged = 0;
      Map<Long, Long> state = new HashMap<>();
      for (long load = 1; load <= LOADS; load++) {
        long first = load * 4;
        long last = first + 5;
        for (long id = first; id <= last; id++) {
          state.put(id, load);
        }
        states.add(Map.copyOf(state));
        store.upsert(Trial.TABLE, Trial.rows(spark, load, first, last), "id");
        acknowledged++;
      }
      disk.cut(true);
    } finally {
      DurableFiles.use(before);
    }
  }

  /** Opens what is left as the next process would. */
  private void check(Map<String, byte[]> left) throws IOException {
    int fingerprint = 31 * acknowledged;
    for (Map.Entry<String, byte[]> file : left.entrySet()) {
      fingerprint =
          31 * fingerprint + 7 * file.getKey().hashCode() + Arrays.hashCode(file.getValue());
    }
    if (!seen.add(fingerprint)) {
      return;
    }
    checked++;
    Path copy = root.resolve("left-" + checked);
    for (Map.Entry<String, byte[]> file : left.entrySet()) {
      Path path = copy.resolve(file.getKey());
      if (file.getKey().endsWith("/")) {
        Files.createDirectories(path);
      } else {
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    }
    Disk forgetful = DurableFiles.use(Disk.REAL);
    try {
      LakeFolder folder = LakeFolder.openOrCreate(copy.resolve("lake"));
      LeftBehind.tidy(folder, List.of(Trial.TABLE));
      if (!folder.has(Trial.TABLE)) {
        assertThat(acknowledged).isEqualTo(-1);
        return;
      }
      TableReader reader = TableReaders.of(folder);
      int version = (int) reader.version(Trial.TABLE);
      assertThat(version).isBetween(acknowledged, acknowledged + 1);
      assertThat(Trial.read(reader)).isEqualTo(states.get(version));
    } finally {
      DurableFiles.use(forgetful);
    }
  }

  @Test
  void whatIsAcknowledgedIsWholeWhereverThePowerFails() throws IOException {
    load(path -> false);
    assertThat(checked).isGreaterThan(LOADS * 10);
    assertThat(root.resolve("disk/lake/trial_v1/_delta_log/_last_checkpoint")).exists();
  }

  @Test
  void theCheckSeesThatDataWasNotSynchronised() {
    assertThatThrownBy(() -> load(path -> path.toString().endsWith(".parquet")))
        .isInstanceOf(Throwable.class);
    assertThat(acknowledged).isBetween(0, 1);
  }

  @Test
  void theCheckSeesThatAFolderWasNotSynchronised() {
    assertThatThrownBy(() -> load(path -> path.toString().endsWith("_delta_log")))
        .isInstanceOf(Throwable.class);
    assertThat(acknowledged).isZero();
  }
}
