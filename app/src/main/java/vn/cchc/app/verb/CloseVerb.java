package vn.cchc.app.verb;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.app.ProgramVersion;
import vn.cchc.app.Terminal;
import vn.cchc.ingest.PendingLoad;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.Period;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.edition.CloseJob;
import vn.cchc.transform.edition.CloseSummary;
import vn.cchc.transform.edition.Edition;

/** Freezes a period as an edition. */
@Command(name = "close", description = "Chốt số liệu một kỳ thành bản chốt, về sau không đổi.")
public final class CloseVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--unit",
      paramLabel = "U",
      description = "Chỉ chốt tỉnh, thành phố này (mặc định: mọi tỉnh trong kho)")
  private String unit;

  @Mixin private PeriodOptions periodOptions;
  @Mixin private LakeOptions lake;
  @Mixin private SparkOptions spark;
  @Mixin private ConfOptions confOptions;

  /** Talks to this terminal. */
  public CloseVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Period period = periodOptions.period();
    Conf conf = confOptions.conf();
    Optional<Unit> province =
        Optional.ofNullable(unit)
            .map(u -> conf.unitResolver().require(u, found -> found.validDuring(period.range())));
    if (PendingLoad.any(lake.existing())) {
      throw AppErrors.cutShort(lake.path());
    }
    CloseSummary summary =
        spark.withLake(
            terminal,
            lake.path(),
            open ->
                new Steps(terminal)
                    .step(
                        "Chốt số liệu",
                        () ->
                            new CloseJob(open, conf, terminal.clock(), ProgramVersion.text())
                                .close(period, province)));
    say(terminal, summary);
    return 0;
  }

  static void say(Terminal terminal, CloseSummary summary) {
    Edition edition = summary.edition();
    terminal.print(
        summary.made()
            ? "Đã chốt: " + edition.id()
            : "Số liệu và các bản ghi kèm theo không đổi so với bản chốt "
                + edition.id()
                + "; không tạo bản mới.");
    terminal.print("Kỳ: " + edition.ofPeriod().vietnamese());
    terminal.print("Mã nội dung: " + edition.figures());
  }
}
