package vn.cchc.app;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;

/**
 * What the command touches of the world outside: output, messages, clock, and whether somebody
 * watches.
 *
 * @param out results
 * @param err messages and progress
 * @param clock the time of now
 * @param watched whether messages go to a terminal
 * @param environment variables of the process
 */
public record Terminal(
    PrintWriter out,
    PrintWriter err,
    Clock clock,
    boolean watched,
    Map<String, String> environment) {

  /** Rejects missing parts. */
  public Terminal {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(clock, "clock");
    environment = Map.copyOf(environment);
  }

  /** A terminal of a process without variables. */
  public Terminal(PrintWriter out, PrintWriter err, Clock clock, boolean watched) {
    this(out, err, clock, watched, Map.of());
  }

  /** The same terminal without variables. */
  public Terminal withoutEnvironment() {
    return new Terminal(out, err, clock, watched);
  }

  /** A line of a result. */
  public void print(String line) {
    out.println(line);
  }

  /** A line about what is going on. */
  public void say(String line) {
    err.println(line);
    err.flush();
  }
}
