package vn.cchc.app.verb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.model.catalogue.ImportFolder;
import vn.cchc.model.catalogue.ProcedureJson;
import vn.cchc.model.catalogue.ProcedureRow;
import vn.cchc.model.catalogue.ProceduresImport;
import vn.cchc.model.catalogue.ProceduresPlan;
import vn.cchc.model.catalogue.ProceduresRequest;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.text.VietnameseNumbers;

/** Looks after the catalogue of procedures. */
@Command(
    name = "procedures",
    description = "Danh mục thủ tục hành chính.",
    synopsisSubcommandLabel = "import")
public final class ProceduresVerb {

  private static final int SHOWN = 20;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "In hướng dẫn này")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  private final Terminal terminal;

  /** Talks to this terminal. */
  public ProceduresVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Reads public catalogues into the configuration. */
  @Command(
      name = "import",
      description = {
        "Nhập danh mục thủ tục công khai (JSON, CSV) vào cấu hình.",
        "Thủ tục đã khai báo bằng tay giữ nguyên; thời hạn đổi thì thêm bản mới theo ngày."
      })
  int read(
      @Parameters(arity = "1..*", paramLabel = "FILE", description = "Tệp .json hoặc .csv")
          List<Path> files,
      @Option(
              names = "--valid-from",
              paramLabel = "NGÀY",
              description = "Ngày đầu có hiệu lực (mặc định: từ trước đến nay)")
          LocalDate validFrom,
      @Option(
              names = "--valid-to",
              paramLabel = "NGÀY",
              description = "Ngày cuối có hiệu lực (mặc định: còn hiệu lực)")
          LocalDate validTo,
      @Option(
              names = "--name",
              paramLabel = "TÊN",
              defaultValue = "national",
              description = "Ghi vào procedures/TÊN.yaml (mặc định: national)")
          String name,
      @Option(names = "--replace", description = "Ghi đè cả khi tệp đó đã sửa tay") boolean replace,
      @Mixin ConfOptions options) {
    if (!options.given()) {
      throw AppErrors.noTarget();
    }
    if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
      throw AppErrors.endsBeforeItBegins(validFrom, validTo);
    }
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw AppErrors.noSlug(name);
    }
    Conf conf = options.conf();
    Path folder = conf.root().resolve("procedures");
    Path target = folder.resolve(name + ".yaml");
    List<ProcedureRow> rows = new ArrayList<>();
    for (Path file : files) {
      boolean csv = file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".csv");
      rows.addAll(csv ? ProcedureCsv.read(file) : ProcedureJson.read(file));
    }
    List<String> sources = files.stream().map(file -> file.getFileName().toString()).toList();
    ProceduresPlan plan =
        ProceduresImport.plan(
            new ProceduresRequest(sources, target, validFrom, validTo),
            rows,
            conf.reader(),
            others(folder, target));
    List<Path> written =
        ImportFolder.write(
            plan.files(), replace ? ImportFolder.HandMade.REPLACE : ImportFolder.HandMade.REFUSE);
    print(plan, written, target);
    return plan.refused().isEmpty() ? 0 : 1;
  }

  private static List<Path> others(Path folder, Path target) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.equals(target))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(ProceduresPlan plan, List<Path> written, Path target) {
    say("không dùng được", plan.refused());
    say("cần xem lại", plan.remarks());
    terminal.print(
        "Đọc %s thủ tục: %s vào tệp nhập (%s có thay đổi), %s đã khai báo bằng tay, %s không dùng được."
            .formatted(
                VietnameseNumbers.count(plan.read()),
                VietnameseNumbers.count(plan.imported()),
                VietnameseNumbers.count(plan.changed()),
                VietnameseNumbers.count(plan.kept()),
                VietnameseNumbers.count(plan.refused().size())));
    terminal.print(
        written.isEmpty()
            ? "Không có gì thay đổi trong " + target + "."
            : "Đã ghi " + target + ".");
  }

  private void say(String what, List<String> lines) {
    lines.stream().limit(SHOWN).forEach(line -> terminal.say("  " + what + ": " + line));
    if (lines.size() > SHOWN) {
      terminal.say("  … và " + VietnameseNumbers.count(lines.size() - SHOWN) + " dòng nữa");
    }
  }
}
