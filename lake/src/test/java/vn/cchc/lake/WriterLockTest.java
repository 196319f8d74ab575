package vn.cchc.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.error.CchcException;

class WriterLockTest {

  @TempDir Path root;
  private LakeFolder folder;

  @BeforeEach
  void makeLake() {
    folder = LakeFolder.openOrCreate(root.resolve("lake"));
  }

  /** Takes the lock and says so or says why not, then stands still when it has it. */
  static final class Holder {
    public static void main(String[] args) throws IOException {
      try {
        AutoCloseable lock = LakeFolder.open(Path.of(args[0])).lock();
        ChildJvm.awaitGo("has it " + lock.getClass().getSimpleName());
      } catch (CchcException e) {
        System.out.println("refused: " + e.getMessage());
      }
    }
  }

  private ChildJvm holder() throws Exception {
    return ChildJvm.start(Holder.class, List.of("-Xmx64m"), List.of(folder.root().toString()));
  }

  @Test
  void anotherProcessIsNamedAndItsLockEndsWhenItIsKilled() throws Exception {
    try (ChildJvm other = holder()) {
      other.await("has it");
      assertThatThrownBy(folder::lock)
          .hasMessageContaining(
              "another process is writing %s (process %s, started 20"
                  .formatted(folder.root(), other.pid()))
          .hasMessageContaining("+07:00); wait until it has ended and run again");
      other.kill();
      folder.lock().close();
    }
  }

  @Test
  void aRefusedThreadDoesNotDropTheLockOfItsProcess() throws Exception {
    try (AutoCloseable mine = folder.lock()) {
      assertThat(mine).isNotNull();
      assertThatThrownBy(folder::lock)
          .hasMessageContaining("(process " + ProcessHandle.current().pid());
      try (ChildJvm other = holder()) {
        assertThat(other.await("refused"))
            .contains("(process " + ProcessHandle.current().pid() + ", started");
      }
    }
    try (ChildJvm other = holder()) {
      other.await("has it");
    }
  }

  @Test
  void ofManyThreadsOneHasItAtATime() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    Callable<Integer> worker =
        () -> {
          int got = 0;
          for (int i = 0; i < 50; i++) {
            try (AutoCloseable lock = folder.lock()) {
              assertThat(lock).isNotNull();
              assertThat(inside.incrementAndGet()).isEqualTo(1);
              inside.decrementAndGet();
              got++;
            } catch (CchcException refused) {
              assertThat(refused.code()).isEqualTo("L-004");
            }
          }
          return got;
        };
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      int got = 0;
      for (Future<Integer> each : pool.invokeAll(List.of(worker, worker, worker, worker))) {
        got += each.get();
      }
      assertThat(got).isPositive();
    } finally {
      pool.shutdown();
    }
    folder.lock().close();
  }

  @Test
  void theSameLakeByAnotherPathIsTheSameLake() throws Exception {
    Path alias = root.resolve("alias");
    Files.createSymbolicLink(alias, folder.root());
    try (AutoCloseable mine = folder.lock()) {
      assertThat(mine).isNotNull();
      assertThatThrownBy(() -> LakeFolder.open(alias).lock())
          .hasMessageContaining("another process is writing");
    }
  }
}
