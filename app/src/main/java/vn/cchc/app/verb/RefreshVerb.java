package vn.cchc.app.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.LoadTable;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.IngestSummary;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.transform.ledger.LedgerJob;

/** Loads the landing folder and brings the ledger up to date. */
@Command(
    name = "refresh",
    description = "Nạp thư mục tiếp nhận (mỗi nguồn một thư mục con), rồi tính sổ cái.")
public final class RefreshVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--landing",
      paramLabel = "DIR",
      defaultValue = "landing",
      description = "Thư mục tiếp nhận (mặc định: ./landing)")
  private Path landing;

  @Mixin private LakeOptions lake;
  @Mixin private ArchiveOptions archive;
  @Mixin private SparkOptions spark;
  @Mixin private ConfOptions conf;

  /** Talks to this terminal. */
  public RefreshVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Conf loaded = conf.conf();
    List<String> sources = sources(loaded, landing);
    return spark.withLake(
        terminal,
        lake.path(),
        open -> {
          IngestJob job = new IngestJob(open, loaded, archive.open(lake.path()), terminal.clock());
          IngestSummary summary = refresh(terminal, open, job, landing, sources, loaded);
          LoadTable.print(terminal, summary);
          return Refusals.say(terminal, summary);
        });
  }

  /** The sources that have a folder under the landing folder. */
  static List<String> sources(Conf conf, Path landing) {
    List<String> sources =
        conf.sources().keySet().stream()
            .filter(id -> Files.isDirectory(landing.resolve(id)))
            .toList();
    if (sources.isEmpty()) {
      throw AppErrors.noLanding(landing, List.copyOf(conf.sources().keySet()));
    }
    return sources;
  }

  /** Loads every source, then rebuilds the ledger. */
  static IngestSummary refresh(
      Terminal terminal,
      SparkLake lake,
      IngestJob job,
      Path landing,
      List<String> sources,
      Conf conf) {
    Steps steps = new Steps(terminal);
    Map<String, List<Path>> paths = new LinkedHashMap<>();
    sources.forEach(source -> paths.put(source, List.of(landing.resolve(source))));
    IngestSummary summary =
        steps.step("Nạp nguồn " + String.join(", ", sources), () -> job.run(paths));
    TransformVerb.say(
        terminal, steps.step("Tính sổ cái", () -> new LedgerJob(lake, conf).rebuild()));
    return summary;
  }
}
