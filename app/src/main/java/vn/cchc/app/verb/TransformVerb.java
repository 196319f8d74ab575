package vn.cchc.app.verb;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.Terminal;
import vn.cchc.ingest.PendingLoad;
import vn.cchc.model.conf.Conf;
import vn.cchc.transform.ledger.LedgerJob;
import vn.cchc.transform.ledger.LedgerSummary;
import vn.cchc.transform.ledger.RebuildReason;

/** Finishes a load that was cut short, then brings the ledger up to date. */
@Command(
    name = "transform",
    description = "Cập nhật sổ cái theo các hồ sơ đã thay đổi từ lần tính trước.")
public final class TransformVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--rebuild",
      description = "Dựng lại từ mọi hồ sơ, thay vì chỉ tính các hồ sơ đã thay đổi")
  private boolean rebuild;

  @Mixin private LakeOptions lake;
  @Mixin private LoadOptions load;
  @Mixin private SparkOptions spark;
  @Mixin private ConfOptions conf;

  /** Talks to this terminal. */
  public TransformVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Conf loaded = conf.conf();
    boolean cutShort = PendingLoad.any(lake.existing());
    LedgerSummary summary =
        spark.withLake(
            terminal,
            lake.path(),
            open -> {
              Steps steps = new Steps(terminal);
              if (cutShort) {
                steps.step(
                    "Hoàn tất lần nạp dở dang",
                    () -> load.job(open, lake.path(), loaded, terminal).finish());
              }
              return steps.step("Tính sổ cái", () -> run(new LedgerJob(open, loaded)));
            });
    say(terminal, summary);
    return 0;
  }

  private LedgerSummary run(LedgerJob job) {
    return rebuild ? job.rebuild() : job.refresh();
  }

  static void say(Terminal terminal, LedgerSummary summary) {
    String how =
        summary
            .rebuilt()
            .map(reason -> "dựng lại từ hồ sơ phiên bản %s (%s)")
            .orElse("đã tính mọi thay đổi đến hồ sơ phiên bản %s");
    terminal.print(
        "Sổ cái phiên bản "
            + summary.ledgerVersion()
            + ", "
            + how.formatted(
                summary.silverVersion(), summary.rebuilt().map(TransformVerb::text).orElse(""))
            + ".");
  }

  private static String text(RebuildReason reason) {
    return switch (reason) {
      case WANTED -> "theo yêu cầu";
      case NONE_YET -> "chưa có sổ cái, hoặc sổ cái không ghi đã tính đến đâu";
      case OTHER_RULES -> "lịch, danh mục thủ tục hoặc định nghĩa đúng hạn đã thay đổi";
      case GAP -> "kho không còn giữ đủ các thay đổi từ lần tính trước";
    };
  }
}
