package vn.cchc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.cchc.model.conf.Conf;
import vn.cchc.simulate.ProgressListener;
import vn.cchc.simulate.Simulation;
import vn.cchc.simulate.scenario.Group;
import vn.cchc.simulate.scenario.Scenario;
import vn.cchc.simulate.scenario.ScenarioFile;
import vn.cchc.simulate.scenario.ScenarioReader;
import vn.cchc.simulate.scenario.SourceFormat;

/** Simulated source files, written once and kept: the scenario demo with every sender on CSV. */
final class Landing {

  /** The source all files belong to. */
  static final String SOURCE = SourceFormat.DOSSIER_LIST.id();

  private static final String SCENARIO = "demo";
  private static final ProgressListener SILENT = (done, total) -> {};

  private Landing() {}

  /** The folder with the files of so many dossiers. */
  static Path simulated(Conf conf, Path work, long dossiers) {
    Path out = work.resolve("csv-" + dossiers);
    if (!Files.isDirectory(out)) {
      Scenario scenario = allCsv(new ScenarioReader(conf).read(SCENARIO));
      Simulation.run(scenario, conf, out, OptionalLong.of(dossiers), SILENT);
    }
    return out.resolve(SOURCE);
  }

  /** Files of a folder in the order of their names. */
  static List<Path> files(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList();
    } catch (IOException e) {
      throw BenchErrors.files(folder, e);
    }
  }

  /** Bytes of all files of a folder. */
  static long bytes(Path folder) {
    return files(folder).stream().mapToLong(file -> file.toFile().length()).sum();
  }

  private static Scenario allCsv(Scenario scenario) {
    List<ScenarioFile> provinces = scenario.provinces().stream().map(Landing::allCsv).toList();
    return new Scenario(scenario.id(), scenario.title(), provinces);
  }

  private static ScenarioFile allCsv(ScenarioFile file) {
    List<Group> groups =
        file.groups().stream()
            .map(g -> new Group(g.id(), SourceFormat.DOSSIER_LIST, g.units(), g.periods()))
            .toList();
    return new ScenarioFile(
        file.id(),
        file.title(),
        file.basis(),
        file.includes(),
        file.seed(),
        file.province(),
        file.extractions(),
        file.season(),
        file.fields(),
        file.distortions(),
        groups,
        file.expect());
  }
}
