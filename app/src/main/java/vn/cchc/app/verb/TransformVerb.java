package vn.cchc.app.verb;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.Terminal;
import vn.cchc.model.conf.Conf;
import vn.cchc.transform.ledger.LedgerJob;
import vn.cchc.transform.ledger.LedgerSummary;

/** Brings the ledger up to date. */
@Command(name = "transform", description = "Tính lại sổ cái từ các hồ sơ đã nạp.")
public final class TransformVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--rebuild", description = "Dựng lại từ đầu (hiện luôn dựng lại)")
  @SuppressWarnings("UnusedVariable") // every run rebuilds
  private boolean rebuild;

  @Mixin private LakeOptions lake;
  @Mixin private SparkOptions spark;
  @Mixin private ConfOptions conf;

  /** Talks to this terminal. */
  public TransformVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Conf loaded = conf.conf();
    lake.existing();
    LedgerSummary summary =
        spark.withLake(
            terminal,
            lake.path(),
            open ->
                new Steps(terminal)
                    .step("Tính sổ cái", () -> new LedgerJob(open, loaded).rebuild()));
    say(terminal, summary);
    return 0;
  }

  static void say(Terminal terminal, LedgerSummary summary) {
    terminal.print(
        "Sổ cái phiên bản "
            + summary.ledgerVersion()
            + ", từ hồ sơ phiên bản "
            + summary.silverVersion()
            + ".");
  }
}
