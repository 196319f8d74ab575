package vn.cchc.bench;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seconds of steps, a line each, as {@code cchc} prints them: {@code name: 1,5 giây}. A
 * measured process writes them into its log, the measuring one reads them there.
 */
public final class StepLog {

  private static final Pattern LINE = Pattern.compile("^ +(.+): (\\d+),(\\d+) giây$");

  private final PrintStream out;

  /** A log that goes there. */
  public StepLog(PrintStream out) {
    this.out = out;
  }

  /** Work that may fail in its own way. */
  @FunctionalInterface
  public interface Work<E extends Exception> {
    /** Does it. */
    void run() throws E;
  }

  /** Does a step and writes its seconds. */
  public <E extends Exception> void step(String name, Work<E> work) throws E {
    long start = System.nanoTime();
    work.run();
    write(name, (System.nanoTime() - start) / 1e9);
  }

  /** Writes the seconds of a step. */
  public void write(String name, double seconds) {
    out.println(
        "  "
            + name
            + ": "
            + String.format(Locale.ROOT, "%.3f", seconds).replace('.', ',')
            + " giây");
    out.flush();
  }

  /** The steps in the lines of a log; other lines say nothing. */
  static Map<String, Double> read(List<String> lines) {
    Map<String, Double> steps = new HashMap<>();
    for (String line : lines) {
      Matcher step = LINE.matcher(line);
      if (step.matches()) {
        steps.put(step.group(1), Double.valueOf(step.group(2) + "." + step.group(3)));
      }
    }
    return steps;
  }
}
