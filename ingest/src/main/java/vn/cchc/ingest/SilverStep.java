package vn.cchc.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import vn.cchc.ingest.Placements.Placed;
import vn.cchc.ingest.format.FileFacts;
import vn.cchc.lake.SparkLake;
import vn.cchc.lake.TableStore;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.table.TableSpec;
import vn.cchc.model.table.Tables;

/**
 * Brings silver up to date with the records of one load and acknowledges the load. A function of
 * bronze alone, so it can be repeated.
 */
final class SilverStep {

  private final TableStore store;
  private final SparkLake lake;
  private final Conf conf;
  private final Clock clock;

  SilverStep(SparkLake lake, Conf conf, Clock clock) {
    this.lake = lake;
    this.store = lake.store();
    this.conf = conf;
    this.clock = clock;
  }

  /**
   * Runs the step.
   *
   * @param facts what was noticed about each file, by content hash
   */
  List<FileOutcome> run(LoadPlan plan, Map<String, FileFacts> facts) {
    Dataset<Row> bronze = store.read(Tables.BRONZE_DOSSIER);
    Dataset<Row> load = bronze.where(col("load_id").equalTo(plan.loadId()));
    Placements placements = new Placements();
    Dataset<Row> newest =
        SilverState.newest(lake, concerned(plan, bronze, load), plan.loadId(), placements);
    if (plan.loadId() == 1) {
      store.overwrite(Tables.SILVER_DOSSIER, newest, "load 1");
    } else {
      store.upsert(Tables.SILVER_DOSSIER, newest, "dossier");
    }
    return outcomes(plan, load, placements.byFile(), facts);
  }

  /** All records of the dossiers that the load touches, without quarantined ones. */
  private static Dataset<Row> concerned(LoadPlan plan, Dataset<Row> bronze, Dataset<Row> load) {
    Dataset<Row> good = bronze.where(col("quarantined").equalTo(false));
    if (plan.loadId() == 1) {
      return good;
    }
    Dataset<Row> touched =
        load.where(col("quarantined").equalTo(false)).select("dossier").distinct();
    return good.join(touched, good.col("dossier").equalTo(touched.col("dossier")), "left_semi");
  }

  private List<FileOutcome> outcomes(
      LoadPlan plan,
      Dataset<Row> load,
      Map<String, Placed> placements,
      Map<String, FileFacts> facts) {
    Map<String, Row> read =
        byFile(
            load.groupBy("file_hash")
                .agg(
                    count(lit(1)).as("records"),
                    sum(when(col("quarantined"), 1L).otherwise(0L)).as("quarantined"),
                    max(simulated(plan)).as("simulated")));
    List<FileOutcome> outcomes = new ArrayList<>();
    List<Row> acknowledged = new ArrayList<>();
    for (SourceFile file : plan.files()) {
      Row in = read.get(file.hash());
      Placed placed = placements.getOrDefault(file.hash(), Placed.NONE);
      long records = in == null ? 0 : in.<Long>getAs("records");
      long quarantined = in == null ? 0 : in.<Long>getAs("quarantined");
      long told = quarantined + placed.accepted() + placed.superseded();
      long duplicate = records - told;
      if (duplicate < 0) {
        throw IngestErrors.unbalanced(file.name(), records, told);
      }
      FileOutcome outcome =
          new FileOutcome(
              file.name(),
              file.hash(),
              records,
              placed.accepted(),
              duplicate,
              placed.superseded(),
              quarantined,
              false);
      outcomes.add(outcome);
      boolean simulated = in != null && in.<Boolean>getAs("simulated");
      acknowledged.add(row(plan, file, outcome, simulated, facts.get(file.hash())));
    }
    TableSpec table = Tables.FILE_LOAD;
    store.append(
        table, lake.spark().createDataFrame(acknowledged, StructType.fromDDL(table.columnsDdl())));
    return outcomes;
  }

  /** Whether a dossier code begins as its source declares invented ones to begin. */
  private Column simulated(LoadPlan plan) {
    Column invented = lit(false);
    for (String id : plan.files().stream().map(SourceFile::source).distinct().toList()) {
      Column prefixed = col("dossier").startsWith(conf.source(id).simulatedPrefix());
      invented = invented.or(col("source").equalTo(id).and(coalesce(prefixed, lit(false))));
    }
    return invented;
  }

  private Row row(
      LoadPlan plan, SourceFile file, FileOutcome outcome, boolean simulated, FileFacts facts) {
    return RowFactory.create(
        plan.loadId(),
        file.source(),
        file.hash(),
        file.name(),
        file.bytes(),
        file.extractedAt(),
        outcome.in(),
        outcome.accepted(),
        outcome.duplicate(),
        outcome.superseded(),
        outcome.quarantined(),
        simulated,
        facts.encoding(),
        facts.unknownColumns(),
        facts.allPassedOver(),
        facts.reasons(),
        Timestamp.from(clock.instant()));
  }

  private static Map<String, Row> byFile(Dataset<Row> rows) {
    Map<String, Row> byFile = new HashMap<>();
    rows.collectAsList().forEach(row -> byFile.put(row.getAs("file_hash"), row));
    return byFile;
  }
}
