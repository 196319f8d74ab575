package vn.cchc.app.verb;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.CsvOutput;
import vn.cchc.app.output.FindingOutput;
import vn.cchc.app.output.Heading;
import vn.cchc.app.output.JsonOutput;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.finding.Finding;
import vn.cchc.model.finding.FindingResult;
import vn.cchc.model.finding.Inspection;
import vn.cchc.model.finding.Scope;
import vn.cchc.model.period.Period;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.transform.figure.LoadInfo;
import vn.cchc.transform.finding.CaseScan;

/** Lists the rules that a unit breaks, each with its dossiers, without Spark. */
@Command(
    name = "findings",
    description = "Các điểm vi phạm của một đơn vị, kèm danh sách hồ sơ. Mã thoát 1 nếu có.")
public final class FindingsVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--code",
      paramLabel = "CODE",
      description = "Chỉ một quy tắc, là một tệp trong conf/findings: apology-missing…")
  private String code;

  @Mixin private FigureOptions options;

  /** Talks to this terminal. */
  public FindingsVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Reading reading = options.open(terminal);
    Period period = options.period(reading);
    Conf conf = reading.conf();
    List<Finding> rules =
        code == null ? List.copyOf(conf.allFindings().values()) : List.of(conf.finding(code));
    TableReader reader = reading.figures();
    UnitScope scope = options.scope(conf, period);
    reading.require(scope.unit());
    TimelinessDefinition definition = conf.timeliness(options.timeliness());
    Inspection inspection =
        new Inspection(
            rules,
            conf.indicators(),
            new Scope(period.range(), definition, conf.timeRules(), conf.calendar()));
    CaseScan.read(reader, scope.codes(), inspection::see);
    Map<String, String> officials = CaseScan.officials(reader, inspection.withoutOfficial());
    List<FindingResult> found = inspection.broken(officials::get, scope.unit(), scope.rows());
    scope.warn(terminal);
    reading.warnOfRules(terminal);
    LoadInfo loads = LoadInfo.read(reader);
    FindingOutput output =
        new FindingOutput(
            conf.units(), loads.fileNames(), basis -> conf.basis(basis, period.range().to()));
    Heading.aside(terminal, options.format(), loads);
    switch (options.format()) {
      case TABLE -> {
        Heading.print(terminal, scope.unit(), period, definition, loads, reading.heading());
        output.print(terminal, rules.size(), found);
      }
      case CSV -> CsvOutput.write(terminal.out(), output.csv(found));
      case JSON -> JsonOutput.write(terminal.out(), output.json(found));
    }
    return found.isEmpty() ? 0 : 1;
  }
}
