package vn.cchc.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.lake.internal.DeltaTableStore;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

/** Writing fails at every step in turn: the state before stands, and the next try succeeds. */
class FullDiskTest {

  private static final String FULL = "No space left on device";

  @TempDir Path root;
  private final Map<Long, Long> expected = new HashMap<>();
  private long load;

  @AfterEach
  void repairTheDisk() {
    DurableFiles.use(Disk.REAL);
    FailingFileSystem.failAt(0);
  }

  private CchcException append(DeltaTableStore store, SparkSession spark) {
    load++;
    return catchThrowableOfType(
        CchcException.class,
        () -> store.append(Trial.TABLE, Trial.rows(spark, load, load * 10, load * 10 + 3)));
  }

  private void expectLoad() {
    for (long id = load * 10; id <= load * 10 + 3; id++) {
      expected.put(id, load);
    }
  }

  private void assertWhole(LakeFolder folder, DeltaTableStore store) throws IOException {
    assertThat(Trial.read(folder)).isEqualTo(expected);
    assertThat(store.read(Trial.TABLE).count()).isEqualTo(expected.size());
    try (Stream<Path> log = Files.list(folder.log(Trial.TABLE))) {
      assertThat(log.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.matches("\\..*\\.json\\..*\\.tmp"));
    }
  }

  private static void assertSaysWhatToDo(CchcException refusal, Path disk) {
    assertThat(refusal.kind()).isEqualTo(ErrorKind.EXTERNAL);
    assertThat(refusal.code()).isEqualTo("L-010");
    assertThat(refusal)
        .hasMessage(
            "no space left on the disk of %s while writing table trial_v1; the previous state"
                + " stands, make room on that disk and run the command again",
            disk);
  }

  @Test
  void everyStepOfTheLogMayFail() throws IOException {
    SparkSession spark = SharedSpark.get();
    LakeFolder folder = LakeFolder.openOrCreate(root.resolve("lake"));
    DeltaTableStore store = new DeltaTableStore(spark, folder);
    store.create(Trial.TABLE);
    int refused = 0;
    int unconfirmed = 0;
    boolean reached = true;
    for (int step = 1; reached; step++) {
      FailingDisk disk = new FailingDisk(step, FULL);
      DurableFiles.use(disk);
      CchcException refusal = append(store, spark);
      DurableFiles.use(Disk.REAL);
      LeftBehind.tidy(folder, List.of(Trial.TABLE));
      reached = disk.failed();
      if (refusal == null) {
        expectLoad();
      } else if (refusal.code().equals("L-012")) {
        assertThat(refusal).hasMessageContaining("the disk did not confirm the last change");
        expectLoad();
        unconfirmed++;
      } else {
        assertSaysWhatToDo(refusal, folder.root());
        refused++;
      }
      assertWhole(folder, store);
      assertThat(append(store, spark)).isNull();
      expectLoad();
      assertWhole(folder, store);
    }
    assertThat(refused).isGreaterThan(5);
    assertThat(unconfirmed).isEqualTo(1);
  }

  @Test
  void everyStepOfWhatSparkWritesMayFail() throws IOException {
    SparkSession spark = SharedSpark.get().newSession();
    LakeFolder folder = LakeFolder.openOrCreate(root.resolve("lake"));
    DeltaTableStore store = new DeltaTableStore(spark, folder);
    store.create(Trial.TABLE);
    spark.conf().set("fs.file.impl", FailingFileSystem.class.getName());
    spark.conf().set("fs.file.impl.disable.cache", "true");
    int refused = 0;
    boolean reached = true;
    for (int step = 1; reached; step++) {
      FailingFileSystem.failAt(step);
      CchcException refusal = append(store, spark);
      reached = FailingFileSystem.failed();
      FailingFileSystem.failAt(0);
      if (refusal == null) {
        expectLoad();
      } else {
        assertSaysWhatToDo(refusal, folder.root());
        refused++;
      }
      assertWhole(folder, store);
    }
    assertThat(refused).isGreaterThan(5);
    assertThat(append(store, spark)).isNull();
    expectLoad();
    assertWhole(folder, store);
  }

  @Test
  void otherFailuresOfTheDiskAreNotCalledFull() throws IOException {
    SparkSession spark = SharedSpark.get();
    LakeFolder folder = LakeFolder.openOrCreate(root.resolve("lake"));
    DeltaTableStore store = new DeltaTableStore(spark, folder);
    store.create(Trial.TABLE);
    DurableFiles.use(new FailingDisk(1, "Input/output error"));
    assertThat(append(store, spark))
        .hasMessageContaining("writing table trial_v1 failed (")
        .hasMessageContaining("Input/output error); the previous state stands, run the command");
  }

  @Test
  void aLakeThatCouldNotBeMadeIsMadeByTheNextTry() throws IOException {
    boolean reached = true;
    int refused = 0;
    for (int step = 1; reached; step++) {
      Path lake = root.resolve("above" + step).resolve("lake");
      FailingDisk disk = new FailingDisk(step, FULL);
      DurableFiles.use(disk);
      try {
        LakeFolder.openOrCreate(lake);
      } catch (CchcException e) {
        assertThat(e).hasMessageContaining("no space left on the disk of " + lake);
        refused++;
      }
      DurableFiles.use(Disk.REAL);
      reached = disk.failed();
      assertThat(LakeFolder.openOrCreate(lake).root()).isEqualTo(lake);
    }
    assertThat(refused).isGreaterThan(3);
  }

  @Test
  void aFileSystemWithoutHardLinksIsNamed() {
    DurableFiles.use(
        new Disk() {
          @Override
          public void link(Path name, Path file) {
            throw new UnsupportedOperationException("links");
          }
        });
    assertThatThrownBy(() -> LakeFolder.openOrCreate(root.resolve("lake")))
        .hasMessageContaining("has no hard links (links), so writers could lose each other's");
  }

  @Test
  void aDiskThatIsReallyFullLeavesTheStateBefore() throws Exception {
    Path mount = Files.createDirectory(root.resolve("small"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", mount.toString()),
        "only root may mount a small disk");
    try {
      SparkSession spark = SharedSpark.get();
      LakeFolder folder = LakeFolder.openOrCreate(mount.resolve("lake"));
      DeltaTableStore store = new DeltaTableStore(spark, folder);
      store.create(Trial.TABLE);
      assertThat(append(store, spark)).isNull();
      expectLoad();
      Path ballast = mount.resolve("ballast");
      int refused = 0;
      for (int left : new int[] {0, 4, 8, 12, 16, 24, 32, 48}) {
        fill(mount, ballast, left * 1024L);
        CchcException refusal = append(store, spark);
        if (refusal == null) {
          expectLoad();
        } else {
          assertSaysWhatToDo(refusal, folder.root());
          refused++;
        }
        assertWhole(folder, store);
        Files.delete(ballast);
      }
      assertThat(refused).isGreaterThan(2);
      assertThat(append(store, spark)).isNull();
      expectLoad();
      assertWhole(folder, store);
    } finally {
      assertThat(run("umount", "-l", mount.toString())).isTrue();
    }
  }

  private static void fill(Path mount, Path ballast, long left) throws IOException {
    long free = Files.getFileStore(mount).getUsableSpace();
    Files.write(ballast, new byte[(int) (free - left)]);
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }
}
