package vn.cchc.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.table.Tables;

/** Measures the records of a load in bronze and takes out the files that rules refuse by share. */
final class QualityStep {

  private final SparkLake lake;
  private final Conf conf;

  QualityStep(SparkLake lake, Conf conf) {
    this.lake = lake;
    this.conf = conf;
  }

  /** The quality of each file of a plan, by content hash. */
  Map<String, FileQuality> measure(LoadPlan plan) {
    return new QualityMeasures(conf.quality())
        .count(
            lake.store().read(Tables.BRONZE_DOSSIER).where(col("load_id").equalTo(plan.loadId())),
            simulated(plan));
  }

  /** The files to be refused. */
  List<Refusal> refused(LoadPlan plan, Map<String, FileQuality> quality) {
    return new ShareRules(conf.quality()).refused(plan, quality);
  }

  /**
   * Takes the records of files out of bronze again; the plan says so as long as it is under way.
   */
  LoadPlan takeOut(LoadPlan plan, Set<String> hashes) {
    plan.refusing(hashes).write(lake.folder());
    lake.store()
        .delete(
            Tables.BRONZE_DOSSIER,
            col("load_id").equalTo(plan.loadId()).and(col("file_hash").isin(hashes.toArray())));
    LoadPlan rest = plan.without(hashes);
    rest.write(lake.folder());
    return rest;
  }

  /** Whether a dossier code begins as its source declares invented ones to begin. */
  private Column simulated(LoadPlan plan) {
    Column invented = lit(false);
    for (String id : plan.files().stream().map(SourceFile::source).distinct().toList()) {
      String prefix = conf.source(id).simulatedPrefix();
      if (prefix != null) {
        Column prefixed = coalesce(col("dossier").startsWith(prefix), lit(false));
        invented = invented.or(col("source").equalTo(id).and(prefixed));
      }
    }
    return invented;
  }
}
