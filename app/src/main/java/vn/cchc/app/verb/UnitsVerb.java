package vn.cchc.app.verb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.model.catalogue.ImportFolder;
import vn.cchc.model.catalogue.ImportNote;
import vn.cchc.model.catalogue.UnitsImport;
import vn.cchc.model.catalogue.UnitsPlan;
import vn.cchc.model.catalogue.UnitsRequest;
import vn.cchc.model.catalogue.UnitsSummary;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.text.VietnameseNumbers;

/** Looks after the catalogue of units. */
@Command(name = "units", description = "Danh mục đơn vị.", synopsisSubcommandLabel = "import")
public final class UnitsVerb {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "In hướng dẫn này")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  private final Terminal terminal;

  /** Talks to this terminal. */
  public UnitsVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Reads public catalogues into the configuration. */
  @Command(
      name = "import",
      description = {
        "Nhập danh mục tỉnh, xã công khai và quan hệ cũ – mới vào cấu hình.",
        "Ghi vào thư mục units của --conf, hoặc vào --out. Chạy lại cùng tệp thì không đổi gì."
      })
  int read(
      @Option(
              names = "--units",
              required = true,
              paramLabel = "FILE",
              description = "Danh mục tỉnh, xã mới (JSON)")
          Path units,
      @Option(
              names = "--merges",
              paramLabel = "FILE",
              description = "Đơn vị mới gồm những đơn vị cũ nào (JSON)")
          Path merges,
      @Option(
              names = "--splits",
              paramLabel = "FILE",
              description = "Đơn vị cũ đi về những đơn vị mới nào (JSON); cho biết tỉnh cũ")
          Path splits,
      @Option(
              names = "--province",
              paramLabel = "MÃ",
              split = ",",
              description = "Chỉ các tỉnh mới có mã này (mặc định: mọi tỉnh)")
          Set<String> provinces,
      @Option(
              names = "--valid-from",
              paramLabel = "NGÀY",
              defaultValue = "2025-07-01",
              description = "Ngày đầu của đơn vị mới (mặc định: 2025-07-01)")
          LocalDate validFrom,
      @Option(
              names = "--out",
              paramLabel = "DIR",
              description = "Ghi vào thư mục này thay vì units của --conf")
          Path out,
      @Option(
              names = "--report",
              paramLabel = "F.csv",
              description = "Ghi mọi điều cần biết ra tệp CSV")
          Path report,
      @Option(names = "--replace", description = "Ghi đè cả tệp đã sửa tay trùng tên với tệp nhập")
          boolean replace,
      @Mixin ConfOptions options) {
    if (out == null && !options.given()) {
      throw AppErrors.noTarget();
    }
    Conf conf = options.conf();
    Path folder = out != null ? out : conf.root().resolve("units");
    UnitsPlan plan =
        UnitsImport.plan(
            new UnitsRequest(
                units,
                Optional.ofNullable(merges),
                Optional.ofNullable(splits),
                validFrom,
                provinces == null ? Set.of() : provinces,
                folder),
            conf.reader());
    List<Path> written =
        ImportFolder.write(
            plan.files(), replace ? ImportFolder.HandMade.REPLACE : ImportFolder.HandMade.REFUSE);
    if (report != null) {
      ImportReport.write(report, plan.notes());
    }
    print(plan, written, folder, report);
    return 0;
  }

  private void print(UnitsPlan plan, List<Path> written, Path folder, Path report) {
    lines(plan.summary()).forEach((label, count) -> terminal.print(line(label, count)));
    Map<ImportNote.Kind, Integer> kinds = new EnumMap<>(ImportNote.Kind.class);
    plan.notes().forEach(note -> kinds.merge(note.kind(), 1, Integer::sum));
    if (!kinds.isEmpty()) {
      terminal.print("");
      terminal.print(
          report == null
              ? "Cần biết (thêm --report F.csv để có danh sách):"
              : "Cần biết, danh sách ở " + report + ":");
      kinds.forEach((kind, count) -> terminal.print(line("  " + kind.vietnamese(), count)));
    }
    terminal.print("");
    terminal.print(
        written.isEmpty()
            ? "Không có gì thay đổi: %s tệp trong %s đã đúng như vậy."
                .formatted(plan.files().size(), folder)
            : "Đã ghi %s tệp vào %s, %s tệp giữ nguyên."
                .formatted(written.size(), folder, plan.files().size() - written.size()));
  }

  private static Map<String, Integer> lines(UnitsSummary summary) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    lines.put("Tỉnh, thành phố mới", summary.provinces());
    lines.put("Đơn vị cấp xã mới", summary.communes());
    summary.communesByType().forEach((type, count) -> lines.put("  " + type, count));
    lines.put("Tỉnh, thành phố cũ", summary.oldProvinces());
    lines.put("Đơn vị cấp xã cũ và huyện không có xã", summary.oldUnits());
    lines.put("  nhập trọn vào một đơn vị mới", summary.whole());
    lines.put("  bị chia, không chuyển được lịch sử", summary.split());
    lines.put("Đơn vị giữ nguyên như trong tệp giữ tay", summary.kept());
    lines.put("Mục không dùng đến trong tệp nguồn", summary.ignored());
    return lines;
  }

  private static String line(String label, int count) {
    String number = VietnameseNumbers.count(count);
    return label + " ".repeat(Math.max(1, 72 - label.length() - number.length())) + number;
  }
}
