package vn.cchc.app.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.LoadTable;
import vn.cchc.app.output.TextTable;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.IngestSummary;
import vn.cchc.ingest.RetractionSummary;
import vn.cchc.ingest.jdbc.JdbcExtraction;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.text.VietnameseNumbers;

/** Loads files of one source, or takes one out again. */
@Command(
    name = "ingest",
    description =
        "Nạp tệp vào kho; in số bản ghi vào, nhận, trùng, cũ hơn và cách ly. Với --retract: rút một"
            + " tệp đã nạp nhầm.")
public final class IngestVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "Nguồn, là một thư mục trong conf/sources: dvcqg, dossier-list, onestop-jdbc…")
  private String source;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Tệp hoặc thư mục; không cần cho nguồn là cơ sở dữ liệu")
  private List<Path> paths = List.of();

  @Option(
      names = "--retract",
      paramLabel = "FILE|HASH",
      description =
          "Rút một tệp đã nạp nhầm ra khỏi kho: đường dẫn, tên tệp lúc nạp, hoặc SHA-256 của nội"
              + " dung; tệp gốc vẫn còn trong nơi lưu")
  private String retract;

  @Mixin private LakeOptions lake;
  @Mixin private LoadOptions load;
  @Mixin private SparkOptions spark;
  @Mixin private ConfOptions conf;

  /** Talks to this terminal. */
  public IngestVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if ((source == null) == (retract == null) || (retract != null && !paths.isEmpty())) {
      throw AppErrors.loadOrRetract();
    }
    return retract == null ? load() : retract();
  }

  private int retract() {
    Conf loaded = conf.conf();
    lake.existing();
    load.check(lake.path());
    RetractionSummary out =
        spark.withLake(
            terminal,
            lake.path(),
            open ->
                new Steps(terminal)
                    .step(
                        "Rút tệp",
                        () -> load.job(open, lake.path(), loaded, terminal).retract(retract)));
    SourceSpec spec = loaded.source(out.source());
    String what = spec.ofDossiers() ? "Hồ sơ" : Kinds.require(spec.kind()).name();
    terminal.print(
        "Đã rút %s (lần nạp %s, nguồn %s) ra khỏi kho."
            .formatted(out.name(), out.loadId(), out.source()));
    TextTable table = new TextTable("Nội dung", "Số lượng");
    table.row(List.of("Bản ghi đã rút", VietnameseNumbers.count(out.records())));
    table.row(List.of(what + ": trở về bản ghi khác", VietnameseNumbers.count(out.changed())));
    table.row(List.of(what + ": không còn trong kho", VietnameseNumbers.count(out.removed())));
    table.print(terminal);
    terminal.say("Chạy 'cchc transform' để đưa thay đổi vào sổ cái.");
    return 0;
  }

  private int load() {
    Conf loaded = conf.conf();
    SourceSpec spec = loaded.source(source);
    if (paths.isEmpty() && !spec.ofDatabase()) {
      throw AppErrors.noPath(source);
    }
    if (paths.isEmpty()) {
      JdbcExtraction.requireAccess(spec, terminal.environment()::get);
    }
    load.check(lake.path());
    paths.stream()
        .filter(Files::notExists)
        .findFirst()
        .ifPresent(
            missing -> {
              throw IngestErrors.missing(missing);
            });
    IngestSummary summary =
        spark.withLake(
            terminal,
            lake.path(),
            open ->
                new Steps(terminal)
                    .step(
                        "Nạp nguồn " + source,
                        () ->
                            LoadWatch.during(
                                terminal,
                                () ->
                                    load.job(open, lake.path(), loaded, terminal)
                                        .run(Map.of(source, paths)))));
    LoadTable.print(terminal, summary);
    return Refusals.say(terminal, summary);
  }
}
