package vn.cchc.ingest;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.cchc.ingest.format.FileFacts;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;

/** Loads dossiers. */
record DossierLoad(SparkLake lake, Conf conf, Clock clock) implements LoadSteps {

  @Override
  public boolean holds(LoadPlan plan) {
    return BronzeStep.holds(lake, plan);
  }

  @Override
  public Map<String, FileFacts> record(LoadPlan plan) {
    return new BronzeStep(lake, conf, clock).run(plan);
  }

  @Override
  public List<FileOutcome> acknowledge(LoadPlan plan, Map<String, FileFacts> facts) {
    return new SilverStep(lake, conf, clock).run(plan, facts);
  }
}
