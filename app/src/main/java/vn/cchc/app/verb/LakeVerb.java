package vn.cchc.app.verb;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.Heading;
import vn.cchc.app.output.TextTable;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.TableReader;
import vn.cchc.lake.TableReaders;
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
}
