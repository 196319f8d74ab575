package vn.cchc.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The same rows in many small files and in one. */
@Command(name = "files", description = "The same rows in many small files and in one.")
final class FilesBench implements Callable<Integer> {

  private final Clock clock;

  @Option(
      names = "--files",
      defaultValue = "10000",
      description = "Small files (default: ${DEFAULT-VALUE})")
  private long files;

  @Option(
      names = "--rows-per-file",
      defaultValue = "500",
      description = "Rows in each (default: ${DEFAULT-VALUE})")
  private long rowsPerFile;

  @Mixin private BenchOptions options;

  FilesBench(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Path work = options.work();
    long rows = files * rowsPerFile;
    Path source = Landing.simulated(options.conf(), work, rows);
    Path one = RecutFiles.of(source, work.resolve("one-" + rows), rows, rows);
    Path many = RecutFiles.of(source, work.resolve("many-" + rows), rows, rowsPerFile);
    SideBySide runner = new SideBySide(options.programs(), work);
    List<MeasuredRun> single = new ArrayList<>();
    List<MeasuredRun> small = new ArrayList<>();
    Counts counts = null;
    for (int round = 1; round <= options.rounds(); round++) {
      Path lake = work.resolve("lake");
      single.add(runner.own("one-file-" + round, one, lake));
      counts = OwnLoad.counts(lake);
      small.add(runner.own("many-files-" + round, many, lake));
      Counts manyCounts = OwnLoad.counts(lake);
      if (!manyCounts.equals(counts)) {
        throw BenchErrors.unequal(manyCounts, counts);
      }
    }
    options.publish(page(single, small, counts), clock, "files");
    return 0;
  }

  private ResultPage page(List<MeasuredRun> single, List<MeasuredRun> small, Counts counts) {
    return new ResultPage(
            "Many small files beside one large file",
            Machine.describe(),
            Machine.versions(options.programs()),
            String.format(
                Locale.ROOT,
                "%,d files of %,d rows, and one file; both loads counted %,d records, %,d quarantined, %,d dossiers",
                files,
                rowsPerFile,
                counts.records(),
                counts.quarantined(),
                counts.dossiers()),
            "each run is a new process with a new lake; ratios are of the best runs")
        .runs(single)
        .runs(small)
        .ratio(
            "whole process",
            ResultPage.best(small, MeasuredRun::wallSeconds)
                / ResultPage.best(single, MeasuredRun::wallSeconds),
            "goal: at most 1.5")
        .ratio(
            "without Spark's start",
            ResultPage.best(small, ResultPage::withoutStart)
                / ResultPage.best(single, ResultPage::withoutStart),
            "for comparison");
  }
}
