package vn.cchc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A measurement as a page of Markdown. */
final class ResultPage {

  private static final String RUNS =
      "| run | seconds | of which Spark's start | CPU seconds | yardstick before |";

  private final List<String> lines = new ArrayList<>();

  /** A page with facts below its title: machine, versions, what was done. */
  ResultPage(String title, String... facts) {
    lines.add("# " + title);
    lines.add("");
    for (String fact : facts) {
      lines.add("- " + fact);
    }
  }

  /** One line a run; runs given one after the other stand in one table. */
  ResultPage runs(List<MeasuredRun> runs) {
    if (!lines.contains(RUNS)) {
      lines.add("");
      lines.add(RUNS);
      lines.add("|---|---:|---:|---:|---:|");
    }
    for (MeasuredRun run : runs) {
      double spark = run.step(OwnLoad.SPARK_START);
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %s | %.1f | %.2f |",
              run.name(),
              run.wallSeconds(),
              spark == 0 ? "" : String.format(Locale.ROOT, "%.1f", spark),
              run.cpuSeconds(),
              run.yardstick()));
    }
    return this;
  }

  /** A part of its own with a table: names to the left, numbers to the right. */
  ResultPage table(String title, List<String> header, List<List<String>> rows) {
    lines.addAll(List.of("", "## " + title, "", line(header)));
    lines.add("|---" + "|---:".repeat(header.size() - 1) + "|");
    rows.forEach(row -> lines.add(line(row)));
    return this;
  }

  /** A ratio of the best runs, with its goal. */
  ResultPage ratio(String name, double ratio, String goal) {
    if (!lines.get(lines.size() - 1).startsWith("- ")) {
      lines.add("");
    }
    lines.add(String.format(Locale.ROOT, "- %s: **%.2f** (%s)", name, ratio, goal));
    return this;
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** The page. */
  String text() {
    return String.join("\n", lines) + "\n";
  }

  /** Writes the page. */
  void write(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text());
    } catch (IOException e) {
      throw BenchErrors.files(file, e);
    }
  }

  /** The smallest of a figure: what the machine can do when nobody disturbs. */
  static double best(List<MeasuredRun> runs, ToDoubleFunction<MeasuredRun> figure) {
    return runs.stream().mapToDouble(figure).min().orElse(Double.NaN);
  }

  /** Seconds without the start of Spark. */
  static double withoutStart(MeasuredRun run) {
    return run.wallSeconds() - run.step(OwnLoad.SPARK_START);
  }
}
