package vn.cchc.app.verb;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vn.cchc.app.Terminal;
import vn.cchc.model.text.VietnameseNumbers;

/** A bar where somebody watches, one closing line where nobody does. */
abstract class Progress implements AutoCloseable {

  /** The progress of a long step. */
  static Progress of(Terminal terminal, String name, String unit) {
    return terminal.watched() ? new Bar(name, unit) : new Line(terminal, name, unit);
  }

  /** So many of all are done. */
  abstract void at(long done, long total);

  /** So many records were read on the way. */
  abstract void records(long records);

  @Override
  public abstract void close();

  private static final class Bar extends Progress {
    private final ProgressBar bar;

    Bar(String name, String unit) {
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("  " + name)
              .setUnit(" " + unit, 1)
              .setStyle(ProgressBarStyle.ASCII)
              .setInitialMax(-1)
              .setMaxRenderedLength(78)
              .showSpeed()
              .build();
    }

    @Override
    void at(long done, long total) {
      bar.maxHint(total);
      bar.stepTo(done);
    }

    @Override
    void records(long records) {
      long millis = Math.max(1, bar.getElapsedAfterStart().toMillis());
      bar.setExtraMessage(" " + VietnameseNumbers.count(records * 1000 / millis) + " bản ghi/s");
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  private static final class Line extends Progress {
    private final Terminal terminal;
    private final String name;
    private final String unit;
    private final Instant start;
    private long done;
    private long records;

    Line(Terminal terminal, String name, String unit) {
      this.terminal = terminal;
      this.name = name;
      this.unit = unit;
      this.start = terminal.clock().instant();
    }

    @Override
    void at(long done, long total) {
      this.done = done;
    }

    @Override
    void records(long records) {
      this.records = records;
    }

    @Override
    public void close() {
      if (done == 0 && records == 0) {
        return;
      }
      double seconds = Duration.between(start, terminal.clock().instant()).toMillis() / 1000.0;
      if (records > 0) {
        long perSecond = Math.round(records / Math.max(0.001, seconds));
        terminal.say(
            "  %s: %s bản ghi, %s bản ghi/s"
                .formatted(
                    name, VietnameseNumbers.count(records), VietnameseNumbers.count(perSecond)));
        return;
      }
      terminal.say(
          "  %s: %s %s, %s giây"
              .formatted(
                  name, done, unit, String.format(Locale.ROOT, "%.1f", seconds).replace('.', ',')));
    }
  }
}
