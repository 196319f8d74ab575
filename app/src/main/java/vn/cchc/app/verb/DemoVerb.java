package vn.cchc.app.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.Heading;
import vn.cchc.app.scorecard.ScorecardDesk;
import vn.cchc.app.scorecard.ScorecardPress;
import vn.cchc.ingest.FileOutcome;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.LakeFolder;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.Period;
import vn.cchc.model.period.PeriodParser;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.unit.Unit;
import vn.cchc.reports.ReportRenderer;
import vn.cchc.reports.jasper.PdfRenderer;
import vn.cchc.simulate.SimulationSummary;
import vn.cchc.simulate.scenario.Expectation;
import vn.cchc.simulate.scenario.Scenario;
import vn.cchc.simulate.scenario.ScenarioReader;
import vn.cchc.transform.state.LakeState;

/** Simulated provinces, from nothing to scorecards. */
@Command(
    name = "demo",
    description = "Các tỉnh mô phỏng: viết tệp, nạp kho, tính số liệu, in phiếu.")
public final class DemoVerb implements Callable<Integer> {

  private static final ZoneId LOCAL = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String ARCHIVE = "lake-archive";
  private static final List<String> PARTS = List.of("landing", "lake", ARCHIVE, "reports");

  private final Terminal terminal;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "demo",
      description = "Thư mục (mặc định: ./demo); bản cũ của demo được thay")
  private Path out;

  @Mixin private SparkOptions spark;
  @Mixin private ConfOptions conf;

  /** Talks to this terminal. */
  public DemoVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Conf loaded = conf.conf();
    Scenario scenario = new ScenarioReader(loaded).read("demo");
    clear();
    Path landing = out.resolve("landing");
    CompletableFuture<SimulationSummary> files =
        CompletableFuture.supplyAsync(
            () -> SimulateVerb.write(terminal, loaded, scenario, landing, OptionalLong.empty()));
    CompletableFuture<ReportRenderer> renderer = files.thenApplyAsync(done -> new PdfRenderer());
    FileOutcome total =
        spark.withLake(
            terminal,
            out.resolve("lake"),
            open -> {
              Meanwhile.finished(files);
              Map<String, List<Path>> sources =
                  RefreshVerb.sources(loaded, landing, terminal.withoutEnvironment());
              IngestJob job =
                  new IngestJob(
                      open, loaded, ArchiveFolder.open(out.resolve(ARCHIVE)), terminal.clock());
              return RefreshVerb.refresh(terminal, open, job, sources, loaded).total();
            });
    List<Path> printed = print(loaded, scenario, Meanwhile.finished(renderer));
    summary(total, printed);
    return 0;
  }

  /** An older demo gives way; anything else stays untouched and stops the run. */
  private void clear() {
    if (!Files.exists(out)) {
      return;
    }
    try (Stream<Path> inside = Files.list(out)) {
      boolean foreign = inside.anyMatch(path -> !PARTS.contains(path.getFileName().toString()));
      if (foreign) {
        throw AppErrors.demoNotEmpty(out);
      }
      for (String part : PARTS) {
        FileUtils.deleteDirectory(out.resolve(part).toFile());
      }
    } catch (IOException e) {
      throw AppErrors.unwritable(out, e);
    }
  }

  private List<Path> print(Conf conf, Scenario scenario, ReportRenderer renderer) {
    ScorecardDesk desk =
        new ScorecardDesk(conf, LakeState.newest(LakeFolder.open(out.resolve("lake"))));
    LocalDate today = LocalDate.ofInstant(terminal.clock().instant(), LOCAL);
    List<ScorecardDesk.Page> pages =
        desk.pages(units(conf, scenario), conf.timeliness(Conf.DEFAULT_TIMELINESS), today).stream()
            .filter(page -> page.data().figures().inflow() > 0)
            .toList();
    try (Progress progress = Progress.of(terminal, "In phiếu", "phiếu")) {
      return new ScorecardPress(out.resolve("reports"), renderer).print(pages, progress::at);
    }
  }

  /** The units of the source documents, with the units they are compared with. */
  private static Map<Period, Set<Unit>> units(Conf conf, Scenario scenario) {
    Map<Period, Set<Unit>> wanted = new LinkedHashMap<>();
    for (Expectation expected : scenario.expect()) {
      Period period = PeriodParser.between(expected.from(), expected.to());
      Unit unit = conf.units().find(expected.unit()).orElseThrow();
      Set<Unit> units = wanted.computeIfAbsent(period, p -> new LinkedHashSet<>());
      units.add(unit);
      units.add(conf.units().province(unit));
      units.addAll(conf.units().children(unit, period.range()));
    }
    return wanted;
  }

  private void summary(FileOutcome total, List<Path> printed) {
    terminal.print(Heading.SIMULATED + ": tên nơi thật, hồ sơ bịa, số tổng như đã công bố.");
    terminal.print(
        "%s  %s bản ghi = %s nhận + %s trùng + %s cũ hơn + %s cách ly"
            .formatted(
                out.resolve("landing"),
                VietnameseNumbers.count(total.in()),
                VietnameseNumbers.count(total.accepted()),
                VietnameseNumbers.count(total.duplicate()),
                VietnameseNumbers.count(total.superseded()),
                VietnameseNumbers.count(total.quarantined())));
    terminal.print(
        out.resolve("lake")
            + "  kho dữ liệu; thử: cchc figures --lake "
            + out.resolve("lake")
            + " --unit \"TX Hòa Thành\" --period 2022-01-01..2023-03-31");
    terminal.print(out.resolve("reports") + "  " + printed.size() + " phiếu:");
    printed.forEach(file -> terminal.print("  " + file.getFileName()));
  }
}
