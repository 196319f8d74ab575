package vn.cchc.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.model.conf.Conf;

/** Loading CSV into silver, beside DuckDB writing typed Parquet with the same checks. */
@Command(name = "load", description = "CSV into silver, beside DuckDB into typed Parquet.")
final class LoadBench implements Callable<Integer> {

  private static final double MEBI = 1024.0 * 1024.0;

  private final Clock clock;

  @Option(
      names = "--dossiers",
      defaultValue = "5000000",
      description = "Dossiers in the files (default: ${DEFAULT-VALUE})")
  private long dossiers;

  @Mixin private BenchOptions options;

  LoadBench(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Conf conf = options.conf();
    Path landing = Landing.simulated(conf, options.work(), dossiers);
    SideBySide.Result result =
        new SideBySide(options.programs(), options.work()).run(conf, landing, options.rounds());
    options.publish(page(landing, result), clock, "load");
    return 0;
  }

  private ResultPage page(Path landing, SideBySide.Result result) {
    double peer = ResultPage.best(result.peer(), MeasuredRun::wallSeconds);
    double peerCpu = ResultPage.best(result.peer(), MeasuredRun::cpuSeconds);
    Counts counts = result.counts();
    return new ResultPage(
            "Loading CSV into silver, beside DuckDB into typed Parquet",
            Machine.describe(),
            Machine.versions(options.programs()),
            String.format(
                Locale.ROOT,
                "%,d files, %,.0f MiB; both sides counted %,d records, %,d quarantined, %,d dossiers",
                Landing.files(landing).size(),
                Landing.bytes(landing) / MEBI,
                counts.records(),
                counts.quarantined(),
                counts.dossiers()),
            "each run is a new process with a new output; ratios are of the best runs")
        .runs(result.peer())
        .runs(result.own())
        .ratio(
            "whole process",
            ResultPage.best(result.own(), MeasuredRun::wallSeconds) / peer,
            "goal: at most 3")
        .ratio(
            "without Spark's start",
            ResultPage.best(result.own(), ResultPage::withoutStart) / peer,
            "for comparison")
        .ratio(
            "CPU time",
            ResultPage.best(result.own(), MeasuredRun::cpuSeconds) / peerCpu,
            "for comparison");
  }
}
