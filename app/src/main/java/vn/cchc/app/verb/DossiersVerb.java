package vn.cchc.app.verb;

import java.util.ArrayList;
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
import vn.cchc.app.output.DossierOutput;
import vn.cchc.app.output.Heading;
import vn.cchc.app.output.JsonOutput;
import vn.cchc.app.output.OutputFormat;
import vn.cchc.app.output.RecordOutput;
import vn.cchc.app.output.TextTable;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.indicator.CompanionRecord;
import vn.cchc.model.indicator.DossierTerm;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.model.indicator.RecordTerm;
import vn.cchc.model.indicator.Term;
import vn.cchc.model.period.Period;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.transform.figure.LoadInfo;
import vn.cchc.transform.indicator.Axis;
import vn.cchc.transform.indicator.CellFilter;
import vn.cchc.transform.indicator.CellList;
import vn.cchc.transform.indicator.IndicatorDesk;
import vn.cchc.transform.indicator.Slice;

/** Lists what is behind a figure or a side of an indicator, without Spark. */
@Command(
    name = "dossiers",
    description = "Các hồ sơ (hoặc bản ghi) đứng sau một con số hay một vế của chỉ số.")
public final class DossiersVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--figure",
      paramLabel = "NAME",
      description = "Tên con số như trong 'cchc figures', ví dụ resolved_overdue")
  private String figure;

  @Option(
      names = "--indicator",
      paramLabel = "MÃ",
      description = "Mã chỉ số như trong 'cchc indicators', thay cho --figure")
  private String indicator;

  @Option(
      names = "--part",
      paramLabel = "VẾ",
      description = "Vế của chỉ số: numerator hoặc denominator")
  private Indicator.Part part;

  @Mixin private CellOptions cell;
  @Mixin private FigureOptions options;

  /** Talks to this terminal. */
  public DossiersVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What is listed: a figure is a term of one. */
  private record Asked(String words, Term term, TimelinessDefinition definition) {}

  @Override
  public Integer call() {
    Reading reading = options.open(terminal);
    Period period = options.period(reading);
    Conf conf = reading.conf();
    TableReader reader = reading.figures();
    reading.requireSameRules();
    UnitScope scope = options.scope(conf, period);
    reading.require(scope.unit());
    Slice slice = new Slice(scope.codes(), cell.days(period));
    Asked asked = indicator == null ? figure(conf) : part(conf, slice);
    CellFilter filter = cell.filter(conf);
    LoadInfo loads = LoadInfo.read(reader);
    CellList list = new IndicatorDesk(conf, reader).list();
    requireNumber(list, asked, slice, filter);
    scope.warn(terminal);
    cell.warn(terminal, conf);
    if (options.format() == OutputFormat.TABLE) {
      Heading.print(terminal, scope.unit(), period, asked.definition(), loads, reading.heading());
    }
    String timeliness = asked.definition().id();
    if (asked.term() instanceof RecordTerm records) {
      records(conf, loads, asked.words(), records, list.records(records, slice, filter));
      return done(loads);
    }
    DossierTerm term = (DossierTerm) asked.term();
    if (term.count() == DossierTerm.Count.PROCEDURES) {
      procedures(conf, asked.words(), list.procedures(term, slice, timeliness, filter));
    } else {
      DossierOutput output =
          new DossierOutput(
              terminal,
              conf.units(),
              loads.fileNames(),
              conf.timeRules().clock(asked.definition()));
      dossiers(output, asked.words(), term, list.dossiers(term, slice, timeliness, filter));
    }
    return done(loads);
  }

  private int done(LoadInfo loads) {
    Heading.aside(terminal, options.format(), loads);
    return 0;
  }

  private Asked figure(Conf conf) {
    if (figure == null || part != null) {
      throw AppErrors.figureOrIndicator();
    }
    Figure wanted =
        Figure.byColumn(figure)
            .orElseThrow(
                () ->
                    AppErrors.unknownFigure(
                        figure, Stream.of(Figure.values()).map(Figure::column).toList()));
    return new Asked(
        wanted.vietnamese(),
        DossierTerm.of(List.of(wanted)),
        conf.timeliness(options.timeliness()));
  }

  private Asked part(Conf conf, Slice slice) {
    if (figure != null || part == null) {
      throw AppErrors.figureOrIndicator();
    }
    Indicator found = conf.indicator(indicator);
    if (!found.validThroughout(slice.range())) {
      throw AppErrors.nothingCounted(indicator, IndicatorDesk.NOT_VALID);
    }
    return new Asked(
        found.words(part),
        found.term(part),
        conf.timeliness(IndicatorDesk.timeliness(found, options.timeliness())));
  }

  private void requireNumber(CellList list, Asked asked, Slice slice, CellFilter filter) {
    for (Axis axis : filter.keys().keySet()) {
      if (asked.term() instanceof RecordTerm records && !axis.fits(records.kind())) {
        throw AppErrors.notSplit("indicator " + indicator, axis.id());
      }
    }
    list.whyNot(asked.term(), slice, filter)
        .ifPresent(
            why -> {
              throw AppErrors.nothingCounted(indicator, why);
            });
  }

  private void dossiers(
      DossierOutput output, String words, DossierTerm term, List<CellList.Counted> found) {
    boolean days = term.inWorkingDays();
    DossierOutput.Beside beside =
        days
            ? DossierOutput.Beside.DAYS
            : indicator == null ? DossierOutput.Beside.NOTHING : DossierOutput.Beside.FIGURE;
    switch (options.format()) {
      case CSV -> output.csv(found, beside);
      case JSON -> output.json(found, beside);
      case TABLE -> {
        output.table(found, beside);
        String dossiers = VietnameseNumbers.count(found.size()) + " hồ sơ";
        long sum = found.stream().mapToLong(CellList.Counted::amount).reduce(0, Math::addExact);
        total(words, days ? VietnameseNumbers.count(sum) + " ngày của " + dossiers : dossiers);
        long different = found.stream().map(c -> c.silver().dossier().code()).distinct().count();
        if (different < found.size()) {
          terminal.print(
              "Hồ sơ khác nhau: %s; hồ sơ được tính nhiều lần thì có nhiều dòng"
                  .formatted(VietnameseNumbers.count(different)));
        }
      }
    }
  }

  private void records(
      Conf conf, LoadInfo loads, String words, RecordTerm term, List<CompanionRecord> found) {
    RecordOutput output = new RecordOutput(terminal, conf.units(), loads.fileNames());
    switch (options.format()) {
      case CSV -> output.csv(term, found);
      case JSON -> output.json(term, found);
      case TABLE -> {
        output.table(term, found);
        long sum = found.stream().mapToLong(term::amount).reduce(0, Math::addExact);
        total(
            words,
            VietnameseNumbers.count(sum)
                + " trong "
                + VietnameseNumbers.count(found.size())
                + " bản ghi");
      }
    }
  }

  private void procedures(Conf conf, String words, Set<String> found) {
    List<List<String>> rows = new ArrayList<>();
    for (String code : found) {
      rows.add(
          List.of(
              code,
              conf.procedures().find(code).map(Procedure::name).orElse(VietnameseNumbers.NONE)));
    }
    switch (options.format()) {
      case CSV ->
          CsvOutput.write(
              terminal.out(),
              Stream.concat(Stream.of(List.of("procedure", "name")), rows.stream()).toList());
      case JSON ->
          JsonOutput.write(
              terminal.out(),
              rows.stream()
                  .map(row -> Map.<String, Object>of("procedure", row.get(0), "name", row.get(1)))
                  .toList());
      case TABLE -> {
        TextTable table = new TextTable("Thủ tục");
        rows.forEach(row -> table.row(List.of(row.get(0) + " " + row.get(1))));
        table.print(terminal);
        total(words, VietnameseNumbers.count(found.size()) + " thủ tục");
      }
    }
  }

  private void total(String words, String count) {
    TextTable.wrap(words + ": " + count, 80).forEach(terminal::print);
  }
}
