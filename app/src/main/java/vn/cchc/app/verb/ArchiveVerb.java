package vn.cchc.app.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.TextTable;
import vn.cchc.ingest.PendingLoad;
import vn.cchc.ingest.archive.ArchiveDay;
import vn.cchc.ingest.archive.ArchiveShelf;
import vn.cchc.ingest.archive.PurgeSummary;
import vn.cchc.lake.LakeFolder;
import vn.cchc.model.text.VietnameseNumbers;

/** Looks after the archive of original files. */
@Command(
    name = "archive",
    description = "Nơi lưu tệp gốc: liệt kê, xóa tệp quá thời hạn lưu.",
    synopsisSubcommandLabel = "(list | purge)")
public final class ArchiveVerb {

  private static final ZoneId LOCAL = ZoneId.of("Asia/Ho_Chi_Minh");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "In hướng dẫn này")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  private final Terminal terminal;

  /** Talks to this terminal. */
  public ArchiveVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Lists the days of loads. */
  @Command(name = "list", description = "Các ngày nạp với số tệp gốc, dung lượng, hạn lưu.")
  int list(@Mixin LakeOptions lake, @Mixin ArchiveOptions archive, @Mixin ConfOptions conf) {
    ArchiveShelf shelf = new ArchiveShelf(archive.existing(lake.path()));
    int retention = conf.conf().archive().retentionDays();
    LocalDate before = today().minusDays(retention);
    TextTable table = new TextTable("Ngày nạp", "Tệp", "Byte", "Xóa được từ");
    long files = 0;
    long bytes = 0;
    for (ArchiveDay day : shelf.days()) {
      LocalDate purged = day.day().plusDays(retention + 1L);
      table.row(
          List.of(
              VietnameseNumbers.date(day.day()),
              VietnameseNumbers.count(day.files().size()),
              VietnameseNumbers.count(day.bytes()),
              VietnameseNumbers.date(purged) + (day.day().isBefore(before) ? " (đã quá)" : "")));
      files += day.files().size();
      bytes += day.bytes();
    }
    table.print(terminal);
    terminal.print("");
    terminal.print(
        "%s tệp, %s byte; thời hạn lưu %s ngày (conf/archive.yaml)."
            .formatted(VietnameseNumbers.count(files), VietnameseNumbers.count(bytes), retention));
    return 0;
  }

  /** Deletes days older than the retention. */
  @Command(
      name = "purge",
      description =
          "Xóa trọn các ngày nạp quá thời hạn lưu; in số tệp, số byte. Mã thoát 1 nếu còn"
              + " tệp lạ không phải của chương trình.")
  int purge(
      @Mixin LakeOptions lake,
      @Mixin ArchiveOptions archive,
      @Mixin ConfOptions conf,
      @Option(
              names = "--older-than",
              paramLabel = "DAYS",
              description = "Số ngày giữ lại (mặc định: retention-days trong conf/archive.yaml)")
          Integer olderThan,
      @Option(names = "--dry-run", description = "Chỉ đếm, không xóa") boolean dryRun) {
    int days = olderThan != null ? olderThan : conf.conf().archive().retentionDays();
    if (days < 0) {
      throw AppErrors.negativeDays(days);
    }
    ArchiveShelf shelf = new ArchiveShelf(archive.existing(lake.path()));
    PurgeSummary summary = undisturbed(lake.path(), shelf, days, dryRun);
    terminal.print(
        "%s %s tệp, %s byte của %s ngày nạp; %s tệp dở dang."
            .formatted(
                dryRun ? "Sẽ xóa" : "Đã xóa",
                VietnameseNumbers.count(summary.files()),
                VietnameseNumbers.count(summary.bytes()),
                summary.days().size(),
                summary.abandoned()));
    if (summary.foreign() > 0) {
      terminal.say(
          "%s mục lạ trong các ngày đó không phải của chương trình và được để nguyên; hãy tự xem lại."
              .formatted(summary.foreign()));
    }
    return summary.foreign() > 0 ? 1 : 0;
  }

  /** Purges while nobody loads. */
  private PurgeSummary undisturbed(Path lake, ArchiveShelf shelf, int days, boolean dryRun) {
    LocalDate before = today().minusDays(days);
    Instant now = terminal.clock().instant();
    if (!Files.exists(lake)) {
      return shelf.purge(before, now, Set.of(), dryRun);
    }
    LakeFolder folder = LakeFolder.open(lake);
    if (dryRun) {
      return shelf.purge(before, now, PendingLoad.originals(folder), true);
    }
    AutoCloseable lock = folder.lock();
    try {
      return shelf.purge(before, now, PendingLoad.originals(folder), false);
    } finally {
      release(lake, lock);
    }
  }

  private static void release(Path lake, AutoCloseable lock) {
    try {
      lock.close();
    } catch (Exception e) {
      throw AppErrors.unwritable(lake, e);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(terminal.clock().instant(), LOCAL);
  }
}
