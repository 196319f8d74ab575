package vn.cchc.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From files to figures: first load, daily refresh, figures, rebuild, scorecards. */
@Command(
    name = "ledger",
    description =
        "First load with its ledger, daily refresh, figures, rebuild and scorecards on histories of"
            + " several sizes, beside DuckDB.")
final class LedgerBench implements Callable<Integer> {

  private final Clock clock;

  @Option(
      names = "--sizes",
      split = ",",
      defaultValue = "500000,1000000,5000000,20000000",
      description = "Dossiers of the histories, from small to large (default: ${DEFAULT-VALUE})")
  private List<Long> sizes;

  @Option(
      names = "--changes",
      defaultValue = "20000",
      description = "Dossiers that change on a day (default: ${DEFAULT-VALUE})")
  private long changes;

  @Mixin private BenchOptions options;

  /** Dates its page by this clock. */
  LedgerBench(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    ChangeMix mix = ChangeMix.of(changes);
    int rounds = options.rounds();
    List<HistoryResult> results = new ArrayList<>();
    for (long dossiers : sizes.stream().sorted().distinct().toList()) {
      results.add(
          History.measure(
              options.conf(), options.programs(), options.work(), dossiers, mix, rounds));
      // After each size, so that a failure on a large history does not lose the small ones.
      options.publish(
          LedgerPage.of(results, mix, Machine.describe(), Machine.versions(options.programs())),
          clock,
          "ledger");
    }
    return 0;
  }
}
