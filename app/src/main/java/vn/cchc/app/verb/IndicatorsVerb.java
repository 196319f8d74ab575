package vn.cchc.app.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.Heading;
import vn.cchc.app.output.IndicatorOutput;
import vn.cchc.app.output.IndicatorRow;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.period.Period;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.transform.figure.LoadInfo;
import vn.cchc.transform.indicator.IndicatorDesk;

/** Prints declared indicators of a unit, without Spark. */
@Command(
    name = "indicators",
    description = "Các chỉ số của một đơn vị: tử số, mẫu số, tỷ lệ và căn cứ.")
public final class IndicatorsVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--by",
      paramLabel = "K",
      description = "Chia theo unit, field, procedure, channel, month hoặc official")
  private Split by;

  @Option(
      names = "--indicator",
      paramLabel = "MÃ",
      split = ",",
      description = "Chỉ các chỉ số này, ví dụ online-share; kèm định nghĩa và căn cứ")
  private List<String> asked = new ArrayList<>();

  @Mixin private FigureOptions options;

  /** Talks to this terminal. */
  public IndicatorsVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Reading reading = options.open(terminal);
    Period period = options.period(reading);
    Conf conf = reading.conf();
    TableReader reader = reading.figures();
    UnitScope scope = options.scope(conf, period);
    reading.require(scope.unit());
    TimelinessDefinition definition = conf.timeliness(options.timeliness());
    List<Indicator> indicators = indicators(conf, period.range());
    IndicatorTable table =
        new IndicatorTable(conf, new IndicatorDesk(conf, reader), definition.id());
    List<IndicatorRow> rows = table.rows(scope, period.range(), indicators, by);
    scope.warn(terminal);
    reading.warn(terminal, period.range());
    LoadInfo loads = LoadInfo.read(reader);
    Heading.aside(terminal, options.format(), loads);
    switch (options.format()) {
      case CSV -> IndicatorOutput.csv(terminal, rows, definition.id());
      case JSON -> IndicatorOutput.json(terminal, rows, definition.id());
      case TABLE -> {
        Heading.print(terminal, scope.unit(), period, definition, loads, reading.heading());
        print(rows, definition.id());
      }
    }
    return 0;
  }

  private void print(List<IndicatorRow> rows, String timeliness) {
    if (by != null) {
      IndicatorOutput.split(terminal, rows, timeliness);
      return;
    }
    IndicatorOutput.whole(terminal, rows.get(0));
    if (!asked.isEmpty()) {
      rows.get(0)
          .readings()
          .forEach(
              reading -> {
                terminal.print("");
                IndicatorOutput.definition(terminal, reading.indicator(), timeliness);
              });
    }
  }

  /** Those asked for; else all that mean something in the period and can be split so. */
  private List<Indicator> indicators(Conf conf, DateRange range) {
    if (asked.isEmpty()) {
      return conf.indicators().values().stream()
          .filter(i -> valid(i, range) && IndicatorTable.fits(i, by))
          .toList();
    }
    List<Indicator> found = asked.stream().map(conf::indicator).toList();
    found.stream()
        .filter(i -> !IndicatorTable.fits(i, by))
        .findFirst()
        .ifPresent(
            i -> {
              throw AppErrors.notSplit("indicator " + i.code(), by.name().toLowerCase(Locale.ROOT));
            });
    return found;
  }

  private boolean valid(Indicator indicator, DateRange range) {
    return by == Split.MONTH
        ? range.byMonth().values().stream().anyMatch(indicator::validThroughout)
        : indicator.validThroughout(range);
  }
}
