package vn.cchc.app.verb;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.CsvOutput;
import vn.cchc.app.output.Heading;
import vn.cchc.app.output.TextTable;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.RowColumn;
import vn.cchc.lake.TableReader;
import vn.cchc.lake.TableReaders;
import vn.cchc.model.kind.KindTables;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.quality.QualityAction;
import vn.cchc.model.quality.QualityRules;
import vn.cchc.model.table.TableSpec;
import vn.cchc.model.table.Tables;
import vn.cchc.model.text.PersonalShape;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.transform.figure.LoadInfo;

/** Lists the records that were refused, where they lie and why. */
@Command(
    name = "quarantine",
    description = "Các bản ghi bị cách ly: tệp, số thứ tự bản ghi, lý do.")
public final class QuarantineVerb implements Callable<Integer> {

  private static final int SHOWN = 40;
  private static final int REASON = 74;

  private final Terminal terminal;

  @Option(names = "--file", paramLabel = "F", description = "Chỉ tệp có tên này")
  private String file;

  @Option(names = "--export", paramLabel = "F.csv", description = "Ghi toàn bộ ra tệp CSV")
  private Path export;

  @Mixin private LakeOptions lake;

  @Mixin private ConfOptions conf;

  private QualityRules rules;

  /** Talks to this terminal. */
  public QuarantineVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  private record Refused(
      String file, long recordNo, String dossier, String field, String code, String detail) {}

  @Override
  public Integer call() {
    rules = conf.conf().quality();
    LakeFolder folder = lake.existing();
    TableReader reader = TableReaders.of(folder);
    LoadInfo loads = LoadInfo.read(reader);
    Map<String, String> names = loads.fileNames();
    List<Refused> refused = new ArrayList<>();
    Stream.concat(
            Stream.of(Tables.BRONZE_DOSSIER),
            Kinds.all().stream().map(KindTables::bronze).filter(folder::has))
        .forEach(table -> scan(reader, table, names, refused));
    refused.sort(Comparator.comparing(Refused::file).thenComparing(Refused::recordNo));
    if (export != null) {
      write(refused);
    } else {
      if (loads.simulated()) {
        terminal.print(Heading.SIMULATED);
      }
      show(refused);
    }
    return refused.isEmpty() ? 0 : 1;
  }

  private void scan(
      TableReader reader, TableSpec table, Map<String, String> names, List<Refused> refused) {
    List<String> columns =
        new ArrayList<>(List.of("file_hash", "record_no", "quarantined", "faults"));
    boolean named = table.columnNames().contains("dossier");
    if (named) {
      columns.add("dossier");
    }
    reader.scan(table, columns, Map.of(), batch -> collect(batch, named, names, refused));
  }

  private void collect(
      RowBatch batch, boolean named, Map<String, String> names, List<Refused> refused) {
    RowColumn quarantined = batch.column("quarantined");
    for (int row = 0; row < batch.size(); row++) {
      if (!batch.selected(row) || !quarantined.flag(row)) {
        continue;
      }
      String name = names.getOrDefault(batch.column("file_hash").text(row), "?");
      if (file != null && !PersonalShape.masked(file).equals(name)) {
        continue;
      }
      String dossier = named ? batch.column("dossier").text(row) : null;
      for (RowColumn.RowStruct fault : reasons(batch.column("faults").structs(row))) {
        refused.add(
            new Refused(
                name,
                batch.column("record_no").number(row),
                dossier == null ? "" : dossier,
                fault.text("field"),
                fault.text("code"),
                fault.text("detail")));
      }
    }
  }

  /** The faults that keep a record out; all where rules that did so only warn by now. */
  private List<RowColumn.RowStruct> reasons(List<RowColumn.RowStruct> faults) {
    List<RowColumn.RowStruct> reasons =
        faults.stream().filter(fault -> !warns(fault.text("code"))).toList();
    return reasons.isEmpty() ? faults : reasons;
  }

  private boolean warns(String code) {
    return rules.find(code).filter(rule -> rule.action() == QualityAction.WARN).isPresent();
  }

  private void show(List<Refused> refused) {
    Map<String, Long> byCode = new TreeMap<>();
    refused.forEach(r -> byCode.merge(r.code, 1L, Long::sum));
    TextTable sums = new TextTable("Lý do", "Số lần");
    byCode.forEach(
        (code, count) -> sums.row(List.of(rules.name(code), VietnameseNumbers.count(count))));
    sums.print(terminal);
    terminal.print("");
    for (Refused r : refused.subList(0, Math.min(SHOWN, refused.size()))) {
      terminal.print((r.file + " #" + r.recordNo + " " + r.dossier).stripTrailing());
      String reason = "%s: %s %s".formatted(rules.name(r.code), r.field, r.detail);
      TextTable.wrap(reason.strip(), REASON).forEach(line -> terminal.print("    " + line));
    }
    if (refused.size() > SHOWN) {
      terminal.print("… còn nữa; ghi toàn bộ bằng --export F.csv");
    }
  }

  private void write(List<Refused> refused) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("file", "record_no", "dossier", "field", "code", "detail"));
    for (Refused r : refused) {
      rows.add(List.of(r.file, Long.toString(r.recordNo), r.dossier, r.field, r.code, r.detail));
    }
    Path aside = export.resolveSibling(export.getFileName() + ".part");
    try {
      try (Writer writer = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
        CsvOutput.write(writer, rows);
      }
      Files.move(aside, export, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw AppErrors.unwritable(export, e);
    }
    terminal.print(export + ": " + VietnameseNumbers.count(refused.size()) + " lý do");
  }
}
