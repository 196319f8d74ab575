package vn.cchc.app.verb;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.Heading;
import vn.cchc.app.output.TextTable;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.TableReader;
import vn.cchc.lake.TableReaders;
import vn.cchc.model.kind.KindTables;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.kind.RecordKind;
import vn.cchc.model.table.TableSpec;
import vn.cchc.model.table.Tables;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.transform.figure.LoadInfo;

/** Looks after a lake. */
@Command(name = "lake", description = "Tình trạng kho dữ liệu.", synopsisSubcommandLabel = "status")
public final class LakeVerb {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "In hướng dẫn này")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  private final Terminal terminal;

  /** Talks to this terminal. */
  public LakeVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Lists tables with their versions and what was loaded. */
  @Command(name = "status", description = "Bảng, phiên bản, số lần nạp, số bản ghi.")
  int status(@Mixin LakeOptions options, @Mixin ConfOptions conf) {
    LakeFolder folder = options.existing();
    TableReader reader = TableReaders.of(folder);
    LoadInfo loads = LoadInfo.read(reader);
    if (loads.simulated()) {
      terminal.print(Heading.SIMULATED);
    }
    TextTable table = new TextTable("Bảng", "Phiên bản");
    for (TableSpec spec : Tables.ALL) {
      table.row(
          List.of(
              spec.name(),
              folder.has(spec) ? Long.toString(reader.version(spec)) : VietnameseNumbers.NONE));
    }
    table.print(terminal);
    printKinds(folder, reader);
    terminal.print("");
    terminal.print(
        "Đã nạp %s lần, %s tệp, %s bản ghi (%s bị cách ly)."
            .formatted(
                loads.loads(),
                loads.fileNames().size(),
                VietnameseNumbers.count(loads.records()),
                VietnameseNumbers.count(loads.quarantined())));
    if (loads.latestExtraction() != null) {
      terminal.print(
          "Số liệu mới nhất: "
              + VietnameseNumbers.date(loads.latestExtraction().toLocalDate())
              + " "
              + loads.latestExtraction().toLocalTime());
    }
    return 0;
  }

  /** The kinds of records beside the dossiers that the lake holds. */
  private void printKinds(LakeFolder folder, TableReader reader) {
    TextTable table = new TextTable("Loại bản ghi khác", "Bản ghi", "Mới nhất");
    List<RecordKind> held =
        Kinds.all().stream().filter(kind -> folder.has(KindTables.bronze(kind))).toList();
    for (RecordKind kind : held) {
      table.row(
          List.of(
              kind.name() + " (" + kind.id() + ")",
              rows(folder, reader, KindTables.bronze(kind)),
              rows(folder, reader, KindTables.silver(kind))));
    }
    if (!held.isEmpty()) {
      terminal.print("");
      table.print(terminal);
    }
  }

  private static String rows(LakeFolder folder, TableReader reader, TableSpec table) {
    if (!folder.has(table)) {
      return VietnameseNumbers.NONE;
    }
    long[] count = {0};
    reader.scan(
        table,
        List.of("record_no"),
        Map.of(),
        batch -> count[0] += IntStream.range(0, batch.size()).filter(batch::selected).count());
    return VietnameseNumbers.count(count[0]);
  }
}
