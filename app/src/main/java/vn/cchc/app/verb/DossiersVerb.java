package vn.cchc.app.verb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    Reading reading = options.open(terminal);
    Period period = options.period(reading);
    Conf conf = reading.conf();
    TableReader reader = reading.figures();
    reading.requireSameRules();
    Unit unit = options.unit(conf, period);
    reading.require(unit);
    TimelinessDefinition definition = conf.timeliness(options.timeliness());
    List<SilverDossier> found =
        behind(reader, conf, definition, options.codes(conf, unit, period), period, wanted);
    LoadInfo loads = LoadInfo.read(reader);
    if (options.format() == OutputFormat.TABLE) {
      Heading.print(terminal, unit, period, definition, loads, reading.heading());
      table(conf.units(), wanted, found);
    } else {
      List<Map<String, Object>> objects =
          found.stream().map(d -> object(conf.units(), d, loads.fileNames())).toList();
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
    DossierFlows flows = new DossierFlows(definition, conf.dueDates());
    List<SilverDossier> found = new ArrayList<>();
    DossierScan.read(
        reader,
        units,
        silver -> {
          Dossier dossier = silver.dossier();
          FigureSum sum = new FigureSum(period.range());
          flows.of(
              dossier, (day, measure, amount) -> sum.add(day, dossier.channel(), measure, amount));
          if (sum.figures().get(wanted) != 0) {
            found.add(silver);
          }
        });
    found.sort(Comparator.comparing(s -> s.dossier().code()));
    return found;
  }

  private static String code(UnitCatalogue units, Dossier dossier) {
    return units.find(dossier.unit()).map(Unit::code).orElse(dossier.unit());
  }

  private void table(UnitCatalogue units, Figure wanted, List<SilverDossier> found) {
    TextTable table = new TextTable("Mã hồ sơ", "Đơn vị", "Thủ tục", "Hẹn trả", "Kết thúc");
    for (SilverDossier silver : found) {
      Dossier dossier = silver.dossier();
      table.row(
          List.of(
              dossier.code(),
              code(units, dossier),
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
    rows.add(
        List.of(
            "dossier",
            "unit",
            "procedure",
            "channel",
            "status",
            "received_at",
            "due_at",
            "original_due_at",
            "ended_at",
            "handed_out_at",
            "file",
            "record_no"));
    objects.forEach(o -> rows.add(o.values().stream().map(String::valueOf).toList()));
    CsvOutput.write(terminal.out(), rows);
  }

  private static Map<String, Object> object(
      UnitCatalogue units, SilverDossier silver, Map<String, String> files) {
    Dossier dossier = silver.dossier();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("dossier", dossier.code());
    object.put("unit", code(units, dossier));
    object.put("procedure", dossier.procedure());
    object.put("channel", dossier.channel().code());
    object.put("status", dossier.status().number());
    object.put("received_at", text(dossier.receivedAt()));
    object.put("due_at", text(dossier.dueAt()));
    object.put("original_due_at", text(dossier.originalDueAt()));
    object.put("ended_at", text(dossier.endAt()));
    object.put("handed_out_at", text(dossier.handedOutAt()));
    object.put("file", files.getOrDefault(silver.fileHash(), silver.fileHash()));
    object.put("record_no", silver.recordNo());
    return object;
  }

  private static String text(java.time.LocalDateTime time) {
    return time == null ? "" : time.toString();
  }

  private static String day(java.time.LocalDateTime time) {
    return time == null ? VietnameseNumbers.NONE : VietnameseNumbers.date(time.toLocalDate());
  }
}
