package vn.cchc.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.commons.io.FileUtils;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.IngestSummary;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.SharedSpark;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.simulate.ProgressListener;
import vn.cchc.simulate.Simulation;
import vn.cchc.simulate.SimulationSummary;
import vn.cchc.simulate.scenario.Scenario;
import vn.cchc.simulate.scenario.ScenarioReader;
import vn.cchc.transform.ledger.LedgerJob;

/** The whole demo as files and as a lake, made once for all tests of the module. */
final class DemoLake {

  /** The shipped configuration. */
  static final Conf CONF = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));

  static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-15T02:00:00Z"), ZoneOffset.UTC);

  private static DemoLake made;

  final Scenario scenario;
  final Path landing;
  final Path lake;
  final SimulationSummary simulated;
  final IngestSummary loaded;

  private DemoLake() throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "demo lake ");
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(folder.toFile())));
    this.scenario = new ScenarioReader(CONF).read("demo");
    this.landing = folder.resolve("landing").toAbsolutePath();
    this.lake = folder.resolve("lake").toAbsolutePath();
    this.simulated =
        Simulation.run(scenario, CONF, landing, OptionalLong.empty(), ProgressListener.NONE);
    try (SparkLake open = SparkLake.open(lake, SharedSpark.get())) {
      this.loaded =
          new IngestJob(open, CONF, ArchiveFolder.open(folder.resolve("lake-archive")), CLOCK)
              .run(
                  Map.of(
                      "dvcqg", List.of(landing.resolve("dvcqg")),
                      "dossier-list", List.of(landing.resolve("dossier-list"))));
      new LedgerJob(open, CONF).rebuild();
    }
  }

  static synchronized DemoLake get() {
    if (made == null) {
      try {
        made = new DemoLake();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return made;
  }

  /** What a call of the command printed and how it ended. */
  record Outcome(int code, String out, String err) {}

  /** Runs the command as a user would. */
  static Outcome cchc(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), CLOCK, false);
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--conf";
    all[args.length + 1] = CONF.root().toString();
    int code = CchcCommand.run(terminal, all);
    terminal.out().flush();
    terminal.err().flush();
    return new Outcome(code, out.toString(), err.toString());
  }
}
