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
    List<Indicator> indicators = indicators(conf, period);
    IndicatorTable table =
        new IndicatorTable(
            conf, new IndicatorDesk(conf, reader, reading.sameRules()), definition.id());
    List<IndicatorRow> rows = table.rows(scope, period, indicators, by);
    scope.warn(terminal);
    reading.warn(terminal, period.range());
    LoadInfo loads = LoadInfo.read(reader);
    Heading.aside(terminal, options.format(), loads);
    IndicatorOutput output = new IndicatorOutput(terminal, definition.id(), conf::basis);
    switch (options.format()) {
      case CSV -> output.csv(rows);
      case JSON -> output.json(rows);
      case TABLE -> {
        Heading.print(terminal, scope.unit(), period, definition, loads, reading.heading());
        print(output, rows);
      }
    }
    return 0;
  }

  private void print(IndicatorOutput output, List<IndicatorRow> rows) {
    if (by != null) {
      output.split(rows);
      return;
    }
    output.whole(rows.get(0));
    if (!asked.isEmpty()) {
      rows.get(0)
          .readings()
          .forEach(
              reading -> {
                terminal.print("");
                output.definition(reading.indicator(), rows.get(0).range());
              });
    }
  }

  /**
   * Those asked for; else all, or of a split table all that mean something in the period and can be
   * split so.
   */
  private List<Indicator> indicators(Conf conf, Period period) {
    if (asked.isEmpty()) {
      return conf.indicators().values().stream()
          .filter(i -> by == null || (valid(i, period) && IndicatorTable.fits(i, by)))
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

  private boolean valid(Indicator indicator, Period period) {
    return by == Split.MONTH
        ? period.byMonth().values().stream().anyMatch(indicator::validThroughout)
        : indicator.validThroughout(period.range());
  }
}
