package vn.cchc.app.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.CsvOutput;
import vn.cchc.app.output.Heading;
import vn.cchc.app.output.ReportedOutput;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.period.Period;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.figure.Dimension;
import vn.cchc.transform.figure.FigureRequest;
import vn.cchc.transform.figure.LedgerFigures;
import vn.cchc.transform.figure.LoadInfo;
import vn.cchc.transform.reported.ReportedRow;
import vn.cchc.transform.reported.ReportedRows;

/** Prints reported figures beside the computed ones of the same days, without Spark. */
@Command(
    name = "reported",
    description = "Số liệu đơn vị báo cáo, đặt cạnh số liệu tính từ hồ sơ của cùng hai mốc ngày.")
public final class ReportedVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--unit",
      required = true,
      paramLabel = "U",
      description = "Đơn vị, cùng mọi đơn vị cấp dưới")
  private String unit;

  @Mixin private TimelinessOption timeliness;
  @Mixin private FormatOption format;
  @Mixin private PeriodOptions period;
  @Mixin private ReadOptions read;

  /** Talks to this terminal. */
  public ReportedVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Reading reading = read.open(terminal);
    Conf loaded = reading.conf();
    Optional<DateRange> asked = period.asked().map(Period::range);
    TimelinessDefinition definition = loaded.timeliness(timeliness.id());
    Unit top = loaded.unitResolver().require(unit, u -> asked.map(u::validDuring).orElse(true));
    reading.require(top);
    reading.warn(terminal);
    TableReader reader = reading.figures();
    List<ReportedRow> rows =
        ReportedRows.read(reader, loaded.units().subtree(top)).stream()
            .filter(row -> asked.isEmpty() || asked.get().equals(row.range()))
            .filter(row -> reading.holds(row.range()))
            .toList();
    List<ReportedOutput.Line> lines = lines(loaded, reader, rows);
    LoadInfo loads = LoadInfo.read(reader);
    Heading.aside(terminal, format.get(), loads);
    switch (format.get()) {
      case CSV -> CsvOutput.write(terminal.out(), ReportedOutput.cells(lines, timeliness.id()));
      case JSON -> ReportedOutput.json(terminal, lines, timeliness.id());
      case TABLE -> {
        if (loads.simulated()) {
          terminal.print(Heading.SIMULATED);
        }
        reading.heading().forEach(terminal::print);
        ReportedOutput.table(terminal, lines, definition);
      }
    }
    return 0;
  }

  private List<ReportedOutput.Line> lines(Conf conf, TableReader reader, List<ReportedRow> rows) {
    List<Unit> units = new ArrayList<>();
    List<FigureRequest> requests = new ArrayList<>();
    for (ReportedRow row : rows) {
      Unit about = conf.units().find(row.unit()).orElseThrow();
      units.add(about);
      requests.add(
          new FigureRequest(
              conf.units().subtree(about),
              row.range(),
              timeliness.id(),
              row.total() ? Dimension.NONE : Dimension.FIELD));
    }
    if (!requests.isEmpty()) {
      new LedgerFigures(reader).answer(requests);
    }
    List<ReportedOutput.Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(
          new ReportedOutput.Line(
              units.get(i), rows.get(i), figures(conf, rows.get(i), requests.get(i))));
    }
    return lines;
  }

  /** The computed figures of a row; empty for a field that is not declared. */
  private static Optional<Figures> figures(Conf conf, ReportedRow row, FigureRequest request) {
    if (row.total()) {
      return Optional.of(request.total());
    }
    return conf.procedures().fields().stream().anyMatch(f -> f.code().equals(row.row()))
        ? Optional.of(request.byKey().getOrDefault(row.row(), Figures.ZERO))
        : Optional.empty();
  }
}
