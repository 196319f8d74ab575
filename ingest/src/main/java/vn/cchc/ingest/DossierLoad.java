package vn.cchc.ingest;

import static org.apache.spark.sql.functions.col;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import vn.cchc.ingest.format.FileFacts;
import vn.cchc.ingest.official.OfficialCoder;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.table.Tables;

/** Loads dossiers. */
record DossierLoad(SparkLake lake, Conf conf, OfficialCoder officials, Clock clock)
    implements LoadSteps {

  private static final Column COMPLETE =
      col("due_at")
          .isNotNull()
          .and(col("channel_missing").equalTo(false))
          .and(col("procedure").notEqual("unknown"));

  @Override
  public boolean holds(LoadPlan plan) {
    return BronzeStep.holds(lake, plan);
  }

  @Override
  public Map<String, FileFacts> record(LoadPlan plan) {
    return new BronzeStep(lake, conf, officials, clock).run(plan);
  }

  @Override
  public Map<String, FileQuality> measure(LoadPlan plan) {
    return quality().measure(plan, col("unit"), COMPLETE, col("dossier"));
  }

  @Override
  public void takeOut(LoadPlan plan) {
    quality().takeOut(plan);
  }

  @Override
  public List<FileOutcome> acknowledge(
      LoadPlan plan, Map<String, FileQuality> quality, Map<String, FileFacts> facts) {
    return new SilverStep(lake, clock).run(plan, quality, facts);
  }

  private QualityStep quality() {
    return new QualityStep(lake.store(), Tables.BRONZE_DOSSIER, conf);
  }
}
