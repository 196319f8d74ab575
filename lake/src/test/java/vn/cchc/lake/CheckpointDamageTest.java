package vn.cchc.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.lake.internal.DeltaTableStore;

/** A checkpoint that never got to the disk is only lost speed. */
class CheckpointDamageTest {

  private static final String CHECKPOINT = "00000000000000000003.checkpoint.parquet";

  private static LakeFolder original;

  @TempDir Path root;

  enum Damage {
    EMPTY,
    CUT,
    ZEROS,
    A_HOLE;

    byte[] of(byte[] whole) {
      byte[] copy = whole.clone();
      return switch (this) {
        case EMPTY -> new byte[0];
        case CUT -> Arrays.copyOf(whole, whole.length / 2);
        case ZEROS -> new byte[whole.length];
        case A_HOLE -> {
          Arrays.fill(copy, 100, 300, (byte) 0);
          yield copy;
        }
      };
    }
  }

  @BeforeAll
  static void writeALake(@TempDir Path made) {
    SparkSession spark = SharedSpark.get();
    original = LakeFolder.openOrCreate(made.resolve("lake"));
    DeltaTableStore store = new DeltaTableStore(spark, original);
    store.create(Trial.TABLE);
    for (long load = 1; load <= 4; load++) {
      store.append(Trial.TABLE, Trial.rows(spark, load, load, load));
    }
  }

  /** The same lake at a path of its own: nothing is known of it from before. */
  private LakeFolder lakeWithCheckpoint() throws IOException {
    Path copy = root.resolve("lake");
    try (Stream<Path> files = Files.walk(original.root())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, copy.resolve(original.root().relativize(file).toString()));
      }
    }
    return LakeFolder.open(copy);
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void theNextWriterSetsADamagedCheckpointAside(Damage damage) throws IOException {
    LakeFolder folder = lakeWithCheckpoint();
    Path checkpoint = folder.log(Trial.TABLE).resolve(CHECKPOINT);
    Files.write(checkpoint, damage.of(Files.readAllBytes(checkpoint)));
    LeftBehind.tidy(folder, List.of(Trial.TABLE));
    assertThat(checkpoint).doesNotExist();
    assertThat(checkpoint.resolveSibling(".damaged." + CHECKPOINT)).exists();
    assertThat(Trial.read(folder)).isEqualTo(Trial.read(original)).hasSize(4);
    SparkSession spark = SharedSpark.get();
    DeltaTableStore store = new DeltaTableStore(spark, folder);
    assertThat(store.read(Trial.TABLE).count()).isEqualTo(4);
    store.append(Trial.TABLE, Trial.rows(spark, 9, 9, 9));
    assertThat(Trial.read(folder)).hasSize(5).containsEntry(9L, 9L);
  }

  @Test
  void aWholeCheckpointStays() throws IOException {
    LakeFolder folder = lakeWithCheckpoint();
    Path left =
        Files.writeString(folder.log(Trial.TABLE).resolve(".00000000000000000009.json.x.tmp"), "{");
    LeftBehind.tidy(folder, List.of(Trial.TABLE));
    assertThat(folder.log(Trial.TABLE).resolve(CHECKPOINT)).exists();
    assertThat(left).doesNotExist();
    try (Stream<Path> log = Files.list(folder.log(Trial.TABLE))) {
      assertThat(log.map(Path::getFileName).map(Path::toString))
          .noneMatch(name -> name.startsWith(".damaged"));
    }
  }

  @Test
  void aReaderThatComesFirstIsToldThatNothingIsLost() throws IOException {
    LakeFolder folder = lakeWithCheckpoint();
    Path checkpoint = folder.log(Trial.TABLE).resolve(CHECKPOINT);
    Files.write(checkpoint, new byte[5000]);
    assertThatThrownBy(() -> Trial.read(folder))
        .hasMessageContaining("its newest checkpoint is damaged, as after a power loss;")
        .hasMessageContaining("nothing is lost, run 'cchc transform' once");
  }
}
