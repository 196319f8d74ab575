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
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.IngestSummary;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.source.SourceSpec;

/** Loads files of one source. */
@Command(
    name = "ingest",
    description = "Nạp tệp vào kho; in số bản ghi vào, nhận, trùng, cũ hơn và cách ly.")
public final class IngestVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--source",
      required = true,
      paramLabel = "ID",
      description = "Nguồn, là một thư mục trong conf/sources: dvcqg, dossier-list, onestop-jdbc…")
  private String source;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Tệp hoặc thư mục; không cần cho nguồn là cơ sở dữ liệu")
  private List<Path> paths = List.of();

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
    Conf loaded = conf.conf();
    SourceSpec spec = loaded.source(source);
    if (paths.isEmpty() && !spec.ofDatabase()) {
      throw AppErrors.noPath(source);
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
