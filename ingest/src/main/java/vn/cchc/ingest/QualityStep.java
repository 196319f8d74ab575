package vn.cchc.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import vn.cchc.lake.TableStore;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.table.TableSpec;

/** Measures the records of a load in bronze and takes out the files that rules refuse by share. */
final class QualityStep {

  private final TableStore store;
  private final TableSpec bronze;
  private final Conf conf;

  QualityStep(TableStore store, TableSpec bronze, Conf conf) {
    this.store = store;
    this.bronze = bronze;
    this.conf = conf;
  }

  /**
   * The quality of each file of a plan, by content hash.
   *
   * @param unit the unit of a record; null where records have none
   * @param complete whether a record has what reports need
   * @param dossier its dossier code; null where records have none
   */
  Map<String, FileQuality> measure(LoadPlan plan, Column unit, Column complete, Column dossier) {
    return new QualityMeasures(conf.quality())
        .count(
            store.read(bronze).where(col("load_id").equalTo(plan.loadId())),
            unit,
            complete,
            simulated(plan, dossier));
  }

  /** Takes the records of the files that a plan is refusing out of bronze, in one commit. */
  void takeOut(LoadPlan plan) {
    store.delete(
        bronze,
        col("load_id")
            .equalTo(plan.loadId())
            .and(col("file_hash").isin(plan.refusing().toArray())));
  }

  /** Whether a dossier code begins as its source declares invented ones to begin. */
  private Column simulated(LoadPlan plan, Column dossier) {
    Column invented = lit(false);
    List<String> sources = plan.files().stream().map(SourceFile::source).distinct().toList();
    for (String id : sources) {
      String prefix = conf.source(id).simulatedPrefix();
      if (prefix != null && dossier != null) {
        Column prefixed = coalesce(dossier.startsWith(prefix), lit(false));
        invented = invented.or(col("source").equalTo(id).and(prefixed));
      }
    }
    return invented;
  }
}
