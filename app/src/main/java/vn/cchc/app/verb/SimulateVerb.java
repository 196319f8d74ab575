package vn.cchc.app.verb;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.app.Terminal;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.simulate.Simulation;
import vn.cchc.simulate.SimulationSummary;
import vn.cchc.simulate.scenario.Scenario;
import vn.cchc.simulate.scenario.ScenarioReader;

/** Writes invented source files in the real formats. */
@Command(
    name = "simulate",
    description = "Viết tệp nguồn mô phỏng theo kịch bản (số tổng đúng như đã công bố).")
public final class SimulateVerb implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "hoa-thanh, cao-lanh, vinh-linh, can-tho, province-2023-q1, demo")
  private String scenario;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Thư mục mới")
  private Path out;

  @Option(names = "--dossiers", paramLabel = "N", description = "Phóng to đến chừng này hồ sơ")
  private Long dossiers;

  @Mixin private ConfOptions conf;

  /** Talks to this terminal. */
  public SimulateVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Conf loaded = conf.conf();
    Scenario read = new ScenarioReader(loaded).read(scenario);
    OptionalLong size = dossiers == null ? OptionalLong.empty() : OptionalLong.of(dossiers);
    say(terminal, write(terminal, loaded, read, out, size), out);
    return 0;
  }

  static SimulationSummary write(
      Terminal terminal, Conf conf, Scenario scenario, Path out, OptionalLong size) {
    try (Progress progress = Progress.of(terminal, "Mô phỏng", "hồ sơ")) {
      return Simulation.run(scenario, conf, out, size, progress::at);
    }
  }

  private static void say(Terminal terminal, SimulationSummary summary, Path out) {
    terminal.print(
        "%s: %s tệp, %s bản ghi của %s hồ sơ (%s trùng, %s cũ hơn, %s phải cách ly)."
            .formatted(
                out,
                summary.files().size(),
                VietnameseNumbers.count(summary.records()),
                VietnameseNumbers.count(summary.dossiers()),
                VietnameseNumbers.count(summary.duplicates()),
                VietnameseNumbers.count(summary.superseded()),
                VietnameseNumbers.count(summary.quarantinedRows())));
    terminal.print("Dữ liệu mô phỏng: tên nơi thật, hồ sơ bịa.");
  }
}
