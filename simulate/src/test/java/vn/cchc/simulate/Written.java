package vn.cchc.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import vn.cchc.model.conf.Conf;
import vn.cchc.simulate.scenario.Scenario;
import vn.cchc.simulate.scenario.ScenarioReader;

/** A scenario written into a folder and read back. */
record Written(Scenario scenario, SimulationSummary summary, List<Row> rows, Recount recount) {

  static Written of(Conf conf, String id, Path folder, OptionalLong dossiers) {
    Scenario scenario = new ScenarioReader(conf).read(id);
    SimulationSummary summary =
        Simulation.run(scenario, conf, folder, dossiers, ProgressListener.NONE);
    try {
      List<Row> rows = WrittenFiles.rows(folder);
      return new Written(scenario, summary, rows, new Recount(rows, conf.dueDates()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
