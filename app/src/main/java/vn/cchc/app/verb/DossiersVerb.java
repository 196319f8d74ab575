package vn.cchc.app.verb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.CsvOutput;
import vn.cchc.app.output.DossierObject;
import vn.cchc.app.output.Heading;
import vn.cchc.app.output.JsonOutput;
import vn.cchc.app.output.OutputFormat;
import vn.cchc.app.output.TextTable;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.FigureSum;
import vn.cchc.model.ledger.DossierFlows;
import vn.cchc.model.period.Period;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.transform.figure.DossierScan;
import vn.cchc.transform.figure.LoadInfo;
import vn.cchc.transform.figure.SilverDossier;

/** Lists the dossiers behind a figure, without Spark. */
@Command(name = "dossiers", description = "Các hồ sơ đứng sau một con số.")
public final class DossiersVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--figure",
      required = true,
      paramLabel = "NAME",
      description = "Tên con số như trong 'cchc figures', ví dụ resolved_overdue")
  private String figure;

  @Mixin private FigureOptions options;

  /** Talks to this terminal. */
  public DossiersVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  private static List<String> known() {
    return Stream.of(Figure.values()).map(Figure::column).toList();
  }

  @Override
  public Integer call() {
    Figure wanted =
        Figure.byColumn(figure).orElseThrow(() -> AppErrors.unknownFigure(figure, known()));
    Period period = options.period();
    Conf conf = options.conf();
    TableReader reader = options.lake().reader();
    Unit unit = options.unit(conf, period);
    TimelinessDefinition definition = conf.timeliness(options.timeliness());
    List<SilverDossier> found =
        behind(reader, conf, definition, options.codes(conf, unit, period), period, wanted);
    LoadInfo loads = LoadInfo.read(reader);
    if (options.format() == OutputFormat.TABLE) {
      Heading.print(terminal, unit, period, definition, loads);
      table(conf.units(), wanted, found);
    } else {
      List<Map<String, Object>> objects =
          found.stream().map(d -> DossierObject.of(conf.units(), d, loads.fileNames())).toList();
      print(objects);
    }
    return 0;
  }

  private static List<SilverDossier> behind(
      TableReader reader,
      Conf conf,
      TimelinessDefinition definition,
      Set<String> units,
      Period period,
      Figure wanted) {
    DossierFlows flows = new DossierFlows(definition, conf.timeRules());
    List<SilverDossier> found = new ArrayList<>();
    DossierScan.read(
        reader,
        units,
        silver -> {
          if (FigureSum.of(silver.dossier(), flows, period.range()).get(wanted) != 0) {
            found.add(silver);
          }
        });
    found.sort(Comparator.comparing(s -> s.dossier().code()));
    return found;
  }

  private void table(UnitCatalogue units, Figure wanted, List<SilverDossier> found) {
    TextTable table = new TextTable("Mã hồ sơ", "Đơn vị", "Thủ tục", "Hẹn trả", "Kết thúc");
    for (SilverDossier silver : found) {
      Dossier dossier = silver.dossier();
      table.row(
          List.of(
              dossier.code(),
              DossierObject.unit(units, dossier),
              dossier.procedure(),
              day(dossier.dueAt()),
              day(dossier.endAt())));
    }
    table.print(terminal);
    terminal.print(wanted.vietnamese() + ": " + VietnameseNumbers.count(found.size()) + " hồ sơ");
  }

  private void print(List<Map<String, Object>> objects) {
    if (options.format() == OutputFormat.JSON) {
      JsonOutput.write(terminal.out(), objects);
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(DossierObject.COLUMNS);
    objects.forEach(o -> rows.add(o.values().stream().map(String::valueOf).toList()));
    CsvOutput.write(terminal.out(), rows);
  }

  private static String day(java.time.LocalDateTime time) {
    return time == null ? VietnameseNumbers.NONE : VietnameseNumbers.date(time.toLocalDate());
  }
}
