package vn.cchc.app.verb;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.Terminal;
import vn.cchc.ingest.quarantine.FaultActions;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.text.VietnameseNumbers;

/** Looks after the configuration. */
@Command(name = "conf", description = "Kiểm tra cấu hình.", synopsisSubcommandLabel = "check")
public final class ConfVerb {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "In hướng dẫn này")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  private final Terminal terminal;

  /** Talks to this terminal. */
  public ConfVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Checks every file. */
  @Command(name = "check", description = "In mọi lỗi của mọi tệp cấu hình.")
  int check(@Mixin ConfOptions options) {
    Conf conf = options.conf();
    List<String> faults = new ArrayList<>(conf.check());
    if (faults.isEmpty()) {
      faults.addAll(FaultActions.check(conf.quality()));
    }
    faults.forEach(terminal::say);
    if (!faults.isEmpty()) {
      return 2;
    }
    terminal.print(
        "Cấu hình dùng được: %s đơn vị, %s thủ tục, %s nguồn, %s cách tính đúng hạn, %s chỉ số, %s quy tắc chất lượng."
            .formatted(
                VietnameseNumbers.count(conf.units().all().size()),
                VietnameseNumbers.count(conf.procedures().all().size()),
                conf.sources().size(),
                conf.timeliness().size(),
                conf.indicators().size(),
                conf.quality().all().size()));
    return 0;
  }
}
