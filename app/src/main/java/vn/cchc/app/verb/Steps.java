package vn.cchc.app.verb;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;
import vn.cchc.app.Terminal;

/** Says what is being done and how long it took. */
final class Steps {

  private final Terminal terminal;

  Steps(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Does one step, saying its name before and its seconds after. */
  <T> T step(String name, Supplier<T> work) {
    Instant start = terminal.clock().instant();
    if (terminal.watched()) {
      terminal.err().print("  " + name + " …");
      terminal.err().flush();
    }
    T result = work.get();
    Duration took = Duration.between(start, terminal.clock().instant());
    String seconds = String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0).replace('.', ',');
    terminal.say((terminal.watched() ? "\r  " : "  ") + name + ": " + seconds + " giây");
    return result;
  }
}
