package vn.cchc.app.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import vn.cchc.lake.ChildJvm;

/** Starts a process of {@link CrashChild} and kills it. */
final class KilledProcess {

  private final List<String> arguments;

  KilledProcess(
      Path conf, Path lake, Path archive, Path landing, Path scratch, String... retracted) {
    List<String> all = new ArrayList<>();
    Stream.of(conf, lake, archive, landing, scratch).map(Path::toString).forEach(all::add);
    all.addAll(List.of(retracted));
    this.arguments = List.copyOf(all);
  }

  /** Runs the process to its end and returns how long its work took in milliseconds. */
  long whole() throws Exception {
    try (ChildJvm child = start(List.of())) {
      child.await("ready");
      long began = System.nanoTime();
      child.await("done");
      return (System.nanoTime() - began) / 1_000_000;
    }
  }

  /**
   * Kills the process at a point.
   *
   * @param wholeMillis how long the whole work takes
   */
  void kill(CrashPoint point, long wholeMillis) throws Exception {
    List<String> stop =
        point.barrier() == null ? List.of() : List.of("-Dcchc.stop-at=" + point.barrier());
    try (ChildJvm child = start(stop)) {
      if (point.barrier() != null) {
        child.await("stopped at ");
      } else {
        child.await("ready");
        waitFor(child, Math.round(point.moment() * wholeMillis));
      }
      child.kill();
    }
  }

  private static void waitFor(ChildJvm child, long millis) throws Exception {
    ProcessHandle handle = ProcessHandle.of(child.pid()).orElseThrow();
    try {
      handle.onExit().get(millis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException moment) {
      child.kill();
    }
  }

  private ChildJvm start(List<String> more) throws Exception {
    List<String> options =
        new ArrayList<>(List.of("-Xmx700m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    options.addAll(more);
    return ChildJvm.start(CrashChild.class, options, arguments);
  }
}
