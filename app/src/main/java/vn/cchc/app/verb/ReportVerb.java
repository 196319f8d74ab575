package vn.cchc.app.verb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.app.scorecard.ScorecardDesk;
import vn.cchc.app.scorecard.ScorecardPress;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.Period;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.model.unit.Unit;

/** Prints reports. */
@Command(name = "report", description = "In báo cáo.", synopsisSubcommandLabel = "KIND")
public final class ReportVerb {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "In hướng dẫn này")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  private final Terminal terminal;

  /** Talks to this terminal. */
  public ReportVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints the scorecards of one unit or of all. */
  @Command(name = "scorecard", description = "Phiếu số liệu của đơn vị, PDF khổ A4.")
  int scorecard(
      @Option(names = "--unit", paramLabel = "U", description = "Đơn vị: mã hoặc tên") String unit,
      @Option(
              names = "--all",
              description = "Mọi đơn vị có hồ sơ trong kỳ; cùng --unit: đơn vị đó và cấp dưới")
          boolean all,
      @Option(
              names = "--timeliness",
              paramLabel = "ID",
              defaultValue = Conf.DEFAULT_TIMELINESS,
              description = "Cách tính đúng hạn (mặc định: day)")
          String timeliness,
      @Option(
              names = "--format",
              paramLabel = "F",
              defaultValue = "pdf",
              description = "Định dạng (hiện có: pdf)")
          String format,
      @Option(
              names = "--out",
              paramLabel = "DIR",
              defaultValue = ".",
              description = "Thư mục ghi (mặc định: thư mục hiện tại)")
          Path out,
      @Option(
              names = "--issued-on",
              paramLabel = "NGÀY",
              description = "Ngày ghi trên phiếu, dạng 2023-04-05 (mặc định: hôm nay)")
          LocalDate issuedOn,
      @Mixin PeriodOptions periodOptions,
      @Mixin ReadOptions read) {
    if (unit == null && !all) {
      throw AppErrors.unitOrAll();
    }
    if (!format.equals("pdf")) {
      throw AppErrors.unknownFormat(format);
    }
    Reading reading = read.open(terminal);
    Period period = reading.period(periodOptions);
    Conf conf = reading.conf();
    TimelinessDefinition definition = conf.timeliness(timeliness);
    Optional<Unit> named =
        Optional.ofNullable(unit)
            .map(u -> conf.unitResolver().require(u, found -> found.validDuring(period.range())));
    named.ifPresent(reading::require);
    ScorecardDesk desk = new ScorecardDesk(conf, reading.state(), reading.stateName());
    List<Unit> units =
        all ? desk.unitsWithDossiers(named, period, timeliness) : List.of(named.orElseThrow());
    if (units.isEmpty()) {
      throw AppErrors.nothingToPrint(period.vietnamese());
    }
    List<Path> written;
    try (Progress progress = Progress.of(terminal, "In phiếu", "phiếu")) {
      LocalDate day = issuedOn != null ? issuedOn : reading.today(terminal);
      written =
          new ScorecardPress(out)
              .print(desk.pages(Map.of(period, units), definition, day), progress::at);
    }
    reading.warn(terminal, period.range());
    written.forEach(file -> terminal.print(file.toString()));
    return 0;
  }
}
