package vn.cchc.app.verb;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.Heading;
import vn.cchc.app.output.MoveOutput;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.Period;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.transform.figure.DefinitionMoves;
import vn.cchc.transform.figure.LoadInfo;

/** Shows why two systems disagree: what moves between two definitions of on time, without Spark. */
@Command(
    name = "explain",
    description = {
      "Vì sao hai cách tính đúng hạn ra hai con số: những con số đổi,",
      "và các hồ sơ làm nên khác biệt: bảng nêu 5 hồ sơ đầu mỗi loại,",
      "csv và json nêu tất cả."
    })
public final class ExplainVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--between",
      required = true,
      paramLabel = "A,B",
      description = "Hai cách tính, ví dụ day,portal-766")
  private String between;

  @Mixin private FormatOption format;
  @Mixin private UnitOptions options;

  /** Talks to this terminal. */
  public ExplainVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<String> ids = Arrays.stream(between.split(",", -1)).map(String::strip).toList();
    if (ids.size() != 2 || ids.get(0).equals(ids.get(1))) {
      throw AppErrors.notTwoDefinitions(between);
    }
    Reading reading = options.open(terminal);
    Period period = options.period(reading);
    Conf conf = reading.conf();
    TimelinessDefinition first = conf.timeliness(ids.get(0));
    TimelinessDefinition second = conf.timeliness(ids.get(1));
    TableReader reader = reading.figures();
    UnitScope scope = options.scope(conf, period);
    reading.require(scope.unit());
    DefinitionMoves moves =
        DefinitionMoves.read(reader, conf, scope.codes(), period.range(), first, second);
    scope.warn(terminal);
    reading.warnOfRules(terminal);
    LoadInfo loads = LoadInfo.read(reader);
    MoveOutput output = new MoveOutput(terminal, conf.units(), loads, conf.timeRules());
    Heading.aside(terminal, format.get(), loads);
    switch (format.get()) {
      case CSV -> output.csv(moves);
      case JSON -> output.json(moves);
      case TABLE -> {
        Heading.print(
            terminal, scope.unit(), period, List.of(first, second), loads, reading.heading());
        output.table(moves);
      }
    }
    return 0;
  }
}
