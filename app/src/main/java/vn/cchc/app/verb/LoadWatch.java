package vn.cchc.app.verb;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.cchc.app.Terminal;
import vn.cchc.ingest.LoadProgress;

/** Shows how far a load has come. */
final class LoadWatch {

  private static final int MEGABYTE = 1 << 20;
  private static final int EVERY_MILLIS = 250;

  private final Progress progress;
  private final ScheduledExecutorService clock;

  private LoadWatch(Progress progress) {
    this.progress = progress;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "cchc-load-watch");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Watches while something loads. */
  static <T> T during(Terminal terminal, Supplier<T> load) {
    LoadWatch watch = new LoadWatch(Progress.of(terminal, "Đọc tệp", "MB"));
    ScheduledFuture<?> looking =
        watch.clock.scheduleAtFixedRate(
            watch::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    try {
      return load.get();
    } finally {
      looking.cancel(false);
      watch.end();
    }
  }

  private void look() {
    long expected = LoadProgress.expectedBytes();
    if (expected > 0) {
      progress.at(
          Math.min(LoadProgress.bytes(), expected) / MEGABYTE, Math.max(1, expected / MEGABYTE));
      progress.records(LoadProgress.records());
    }
  }

  private void end() {
    clock.shutdown();
    look();
    progress.close();
  }
}
