package vn.cchc.ingest;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.StructType;
import vn.cchc.ingest.official.OfficialCoder;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.table.Tables;

/** Loads dossiers. */
record DossierLoad(SparkLake lake, Conf conf, OfficialCoder officials, Clock clock)
    implements LoadSteps {

  /** Loads are numbered from 1. */
  private static final long NO_LOAD = 0;

  private static final StructType SCHEMA = BronzeRows.SCHEMA;

  @Override
  public boolean holds(LoadPlan plan) {
    return BronzeStep.holds(lake, plan);
  }

  @Override
  public Recorded record(LoadPlan plan) {
    return new BronzeStep(lake, conf, officials, clock).run(plan, columns());
  }

  @Override
  public Map<String, FileQuality> measure(LoadPlan plan) {
    return quality().measure(plan, columns());
  }

  @Override
  public void takeOut(LoadPlan plan) {
    quality().takeOut(plan);
  }

  @Override
  public List<FileOutcome> acknowledge(LoadPlan plan, Recorded recorded) {
    return new SilverStep(lake, clock).run(plan, recorded);
  }

  @Override
  public StateTables tables() {
    return new StateTables(
        Tables.BRONZE_DOSSIER,
        Tables.SILVER_DOSSIER,
        "dossier",
        records -> SilverState.newest(lake, records, NO_LOAD, new Placements()));
  }

  private QualityStep quality() {
    return new QualityStep(lake, Tables.BRONZE_DOSSIER);
  }

  private QualityColumns columns() {
    return new QualityColumns(
        SCHEMA, "unit", "dossier", new DossierCompleteness(conf.procedures()), conf);
  }
}
