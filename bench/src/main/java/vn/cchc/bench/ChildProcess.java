package vn.cchc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs a command to its end and measures it. */
final class ChildProcess {

  private static final Path SELF = Path.of("/proc/self/stat");
  private static final double TICKS_PER_SECOND = 100;

  private ChildProcess() {}

  /**
   * Runs a command; what it prints goes into the log.
   *
   * @param accepted exit codes that count as success
   */
  static MeasuredRun run(String name, List<String> command, Path log, Set<Integer> accepted) {
    double yardstick = Yardstick.seconds();
    double cpuBefore = cpuOfEndedChildren();
    long start = System.nanoTime();
    int exitCode = exitCode(command, log);
    double wall = (System.nanoTime() - start) / 1e9;
    if (!accepted.contains(exitCode)) {
      throw BenchErrors.failed(name, exitCode, log);
    }
    return new MeasuredRun(name, wall, cpuOfEndedChildren() - cpuBefore, steps(log), yardstick);
  }

  private static int exitCode(List<String> command, Path log) {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start()
          .waitFor();
    } catch (IOException e) {
      throw BenchErrors.files(log, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw BenchErrors.files(log, e);
    }
  }

  /** Seconds that the steps of the command took by its own word. */
  private static Map<String, Double> steps(Path log) {
    try {
      return StepLog.read(Files.readAllLines(log));
    } catch (IOException e) {
      throw BenchErrors.files(log, e);
    }
  }

  /** Fields 16 and 17 of {@code /proc/self/stat}; see proc(5). */
  private static double cpuOfEndedChildren() {
    try {
      String stat = Files.readString(SELF);
      List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
      return (Long.parseLong(fields.get(13)) + Long.parseLong(fields.get(14))) / TICKS_PER_SECOND;
    } catch (IOException e) {
      return Double.NaN;
    }
  }
}
