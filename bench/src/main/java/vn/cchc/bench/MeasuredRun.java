package vn.cchc.bench;

import java.util.Map;
import java.util.Objects;

/**
 * One process from its start to its end.
 *
 * @param name what was run
 * @param wallSeconds on the clock
 * @param cpuSeconds user and system time of all its threads; NaN where the system does not tell
 * @param steps seconds of the steps the process named itself
 * @param yardstick seconds of a fixed piece of work just before ({@link Yardstick})
 */
public record MeasuredRun(
    String name,
    double wallSeconds,
    double cpuSeconds,
    Map<String, Double> steps,
    double yardstick) {

  /** Copies the steps. */
  public MeasuredRun {
    Objects.requireNonNull(name, "name");
    steps = Map.copyOf(steps);
  }

  /** Seconds of a step; 0 when the process did not name it. */
  public double step(String prefix) {
    return steps.entrySet().stream()
        .filter(step -> step.getKey().startsWith(prefix))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }
}
