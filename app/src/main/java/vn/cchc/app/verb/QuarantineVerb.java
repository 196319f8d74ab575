package vn.cchc.app.verb;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.CsvOutput;
import vn.cchc.app.output.Heading;
import vn.cchc.app.output.TextTable;
import vn.cchc.app.verb.RefusedRecords.Refused;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.TableReader;
import vn.cchc.lake.TableReaders;
import vn.cchc.model.quality.QualityRules;
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

  /** Talks to this terminal. */
  public QuarantineVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    QualityRules rules = conf.conf().quality();
    LakeFolder folder = lake.existing();
    TableReader reader = TableReaders.of(folder);
    LoadInfo loads = LoadInfo.read(reader);
    List<Refused> refused =
        RefusedRecords.read(folder, reader, rules, loads.fileNames(), Optional.ofNullable(file));
    if (export != null) {
      write(refused);
    } else {
      if (loads.simulated()) {
        terminal.print(Heading.SIMULATED);
      }
      show(refused, rules);
    }
    return refused.isEmpty() ? 0 : 1;
  }

  private void show(List<Refused> refused, QualityRules rules) {
    Map<String, Long> byCode = new TreeMap<>();
    refused.forEach(r -> byCode.merge(r.code(), 1L, Long::sum));
    TextTable sums = new TextTable("Lý do", "Số lần");
    byCode.forEach(
        (code, count) -> sums.row(List.of(rules.name(code), VietnameseNumbers.count(count))));
    sums.print(terminal);
    terminal.print("");
    for (Refused r : refused.subList(0, Math.min(SHOWN, refused.size()))) {
      terminal.print((r.file() + " #" + r.recordNo() + " " + r.dossier()).stripTrailing());
      String reason = "%s: %s %s".formatted(rules.name(r.code()), r.field(), r.detail());
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
      rows.add(
          List.of(
              r.file(), Long.toString(r.recordNo()), r.dossier(), r.field(), r.code(), r.detail()));
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
