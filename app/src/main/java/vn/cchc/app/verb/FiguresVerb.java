package vn.cchc.app.verb;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.FigureOutput;
import vn.cchc.app.output.FigureRow;
import vn.cchc.app.output.Heading;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.Period;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.transform.figure.LoadInfo;

/** Prints the figures of a unit, without Spark. */
@Command(name = "figures", description = "Số liệu của một đơn vị trong một kỳ bất kỳ.")
public final class FiguresVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--by",
      paramLabel = "K",
      description = "Chia theo unit, field, procedure, channel hoặc month")
  private Split by;

  @Mixin private FigureOptions options;

  /** Talks to this terminal. */
  public FiguresVerb(Terminal terminal) {
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
    List<FigureRow> rows = new FigureTable(conf, reader, definition.id()).rows(scope, period, by);
    scope.warn(terminal);
    reading.warn(terminal, period.range());
    LoadInfo loads = LoadInfo.read(reader);
    Heading.aside(terminal, options.format(), loads);
    switch (options.format()) {
      case CSV -> FigureOutput.csv(terminal, rows);
      case JSON -> FigureOutput.json(terminal, rows);
      case TABLE -> {
        Heading.print(terminal, scope.unit(), period, definition, loads, reading.heading());
        FigureOutput.table(terminal, rows);
      }
    }
    return 0;
  }
}
