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
import vn.cchc.app.Terminal;
import vn.cchc.app.output.LoadTable;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.IngestSummary;
import vn.cchc.model.conf.Conf;

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
      description = "Nguồn: dvcqg, dossier-list")
  private String source;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Tệp hoặc thư mục")
  private List<Path> paths;

  @Mixin private LakeOptions lake;
  @Mixin private ArchiveOptions archive;
  @Mixin private SparkOptions spark;
  @Mixin private ConfOptions conf;

  /** Talks to this terminal. */
  public IngestVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Conf loaded = conf.conf();
    loaded.source(source);
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
                            new IngestJob(open, loaded, archive.open(lake.path()), terminal.clock())
                                .run(Map.of(source, paths))));
    LoadTable.print(terminal, summary);
    return Refusals.say(terminal, summary);
  }
}
