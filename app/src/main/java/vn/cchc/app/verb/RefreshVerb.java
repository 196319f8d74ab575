package vn.cchc.app.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
import vn.cchc.model.source.SourceSpec;
import vn.cchc.transform.ledger.LedgerJob;

/** Loads the landing folder and brings the ledger up to date. */
@Command(
    name = "refresh",
    description =
        "Nạp thư mục tiếp nhận (mỗi nguồn một thư mục con) và các cơ sở dữ liệu có khai báo trong"
            + " biến môi trường, rồi tính sổ cái.")
public final class RefreshVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--landing",
      paramLabel = "DIR",
      defaultValue = "landing",
      description = "Thư mục tiếp nhận (mặc định: ./landing)")
  private Path landing;

  @Mixin private LakeOptions lake;
  @Mixin private LoadOptions load;
  @Mixin private SparkOptions spark;
  @Mixin private ConfOptions conf;

  /** Talks to this terminal. */
  public RefreshVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Conf loaded = conf.conf();
    load.check(lake.path());
    Map<String, List<Path>> sources = sources(loaded, landing, terminal);
    return spark.withLake(
        terminal,
        lake.path(),
        open -> {
          IngestJob job = load.job(open, lake.path(), loaded, terminal);
          IngestSummary summary = refresh(terminal, open, job, sources, loaded);
          LoadTable.print(terminal, summary);
          return Refusals.say(terminal, summary);
        });
  }

  /**
   * The sources that have a folder under the landing folder, and the databases whose variables are
   * set.
   */
  static Map<String, List<Path>> sources(Conf conf, Path landing, Terminal terminal) {
    Map<String, List<Path>> sources = new LinkedHashMap<>();
    for (SourceSpec spec : conf.sources().values()) {
      Path folder = landing.resolve(spec.id());
      if (Files.isDirectory(folder)) {
        sources.put(spec.id(), List.of(folder));
      } else if (spec.ofDatabase()
          && terminal.environment().keySet().containsAll(spec.jdbc().variables())) {
        sources.put(spec.id(), List.of());
      }
    }
    strangers(conf, landing)
        .forEach(
            name ->
                terminal.say(
                    "Bỏ qua " + landing.resolve(name) + ": không có nguồn nào tên như vậy."));
    if (sources.isEmpty()) {
      throw AppErrors.noLanding(landing, List.copyOf(conf.sources().keySet()));
    }
    return sources;
  }

  /** Folders in the landing folder that no source is called by. */
  private static List<String> strangers(Conf conf, Path landing) {
    try (Stream<Path> inside = Files.list(landing)) {
      return inside
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.startsWith(".") && !conf.sources().containsKey(name))
          .sorted()
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw AppErrors.unlistable(landing, e);
    }
  }

  /** Loads every source, then brings the ledger up to date. */
  static IngestSummary refresh(
      Terminal terminal,
      SparkLake lake,
      IngestJob job,
      Map<String, List<Path>> sources,
      Conf conf) {
    Steps steps = new Steps(terminal);
    IngestSummary summary =
        steps.step(
            "Nạp nguồn " + String.join(", ", sources.keySet()),
            () -> LoadWatch.during(terminal, () -> job.run(sources)));
    TransformVerb.say(
        terminal, steps.step("Tính sổ cái", () -> new LedgerJob(lake, conf).refresh()));
    return summary;
  }
}
