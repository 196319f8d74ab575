package vn.cchc.app.verb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.CsvOutput;
import vn.cchc.app.output.Heading;
import vn.cchc.app.output.JsonOutput;
import vn.cchc.app.output.TextTable;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.model.period.Period;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.figure.LoadInfo;

/** Prints every declared indicator of a unit, without Spark. */
@Command(name = "indicators", description = "Các chỉ số của một đơn vị: tử số, mẫu số và tỷ lệ.")
public final class IndicatorsVerb implements Callable<Integer> {

  private final Terminal terminal;

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
    reading.warn(terminal);
    Unit unit = options.unit(conf, period);
    reading.require(unit);
    TimelinessDefinition definition = conf.timeliness(options.timeliness());
    Figures figures =
        new FigureTable(conf, reader, definition.id())
            .rows(unit, options.codes(conf, unit, period), period, null)
            .get(0)
            .figures();
    switch (options.format()) {
      case TABLE -> {
        Heading.print(terminal, unit, period, definition, LoadInfo.read(reader), reading.heading());
        table(conf, figures);
      }
      case CSV -> CsvOutput.write(terminal.out(), csv(conf, figures, unit, period, definition));
      case JSON -> JsonOutput.write(terminal.out(), json(conf, figures, unit, period, definition));
    }
    return 0;
  }

  private void table(Conf conf, Figures figures) {
    TextTable table = new TextTable("Chỉ số", "Tử số", "Mẫu số", "Tỷ lệ");
    for (Indicator indicator : conf.indicators().values()) {
      Ratio ratio = indicator.ratio(figures);
      table.row(
          List.of(
              indicator.nameVi(),
              VietnameseNumbers.count(ratio.numerator()),
              VietnameseNumbers.count(ratio.denominator()),
              ratio.text()));
    }
    table.print(terminal);
  }

  private static List<List<String>> csv(
      Conf conf, Figures figures, Unit unit, Period period, TimelinessDefinition definition) {
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, Object> object : json(conf, figures, unit, period, definition)) {
      if (rows.isEmpty()) {
        rows.add(List.copyOf(object.keySet()));
      }
      rows.add(object.values().stream().map(String::valueOf).toList());
    }
    return rows;
  }

  private static List<Map<String, Object>> json(
      Conf conf, Figures figures, Unit unit, Period period, TimelinessDefinition definition) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Indicator indicator : conf.indicators().values()) {
      Ratio ratio = indicator.ratio(figures);
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("unit", unit.code());
      object.put("unit_name", unit.name());
      object.put("from", period.range().from().toString());
      object.put("to", period.range().to().toString());
      object.put("timeliness", definition.id());
      object.put("indicator", indicator.code());
      object.put("numerator", ratio.numerator());
      object.put("denominator", ratio.denominator());
      object.put("percent", ratio.percentage().map(p -> p.toPlainString()).orElse(""));
      objects.add(object);
    }
    return objects;
  }
}
