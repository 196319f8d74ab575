package vn.cchc.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import vn.cchc.lake.Barrier;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.SparkLake;
import vn.cchc.lake.TableStore;
import vn.cchc.model.table.TableSpec;
import vn.cchc.model.table.Tables;

/**
 * Takes a file out of the lake again: silver becomes what the other records make of it in one
 * commit, then the records leave bronze in one commit, then the retraction is acknowledged. The
 * plan kept beside the tables names what is taken out, so that one cut short is finished later.
 */
final class Retraction {

  private static final PlanFile<RetractionSummary> PLAN =
      new PlanFile<>("pending-retraction.json", RetractionSummary.class);
  private static final String GONE = "gone";

  private final SparkLake lake;
  private final TableStore store;
  private final Clock clock;
  private final Function<String, StateTables> tables;

  /**
   * Retractions from a lake.
   *
   * @param tables tables of the records of a source, by its id
   */
  Retraction(SparkLake lake, Clock clock, Function<String, StateTables> tables) {
    this.lake = lake;
    this.store = lake.store();
    this.clock = clock;
    this.tables = tables;
  }

  /** Whether one was cut short. */
  static boolean pending(LakeFolder folder) {
    return PLAN.pending(folder).isPresent();
  }

  /** Takes a file out that is in the lake. */
  RetractionSummary run(LoadedFile file) {
    StateTables of = tables(file.source());
    Dataset<Row> restated = restated(of, file.loadId(), file.hash()).persist();
    try {
      long removed = restated.where(col(GONE)).count();
      RetractionSummary plan =
          new RetractionSummary(
              file.loadId(),
              file.source(),
              file.hash(),
              file.name(),
              file.records(),
              restated.count() - removed,
              removed);
      PLAN.write(lake.folder(), plan);
      restate(of, restated);
      return finish(of, plan);
    } finally {
      restated.unpersist();
    }
  }

  /** Finishes what was cut short; empty when nothing was. */
  Optional<RetractionSummary> finishPending() {
    Optional<RetractionSummary> pending = PLAN.pending(lake.folder());
    pending.ifPresent(
        plan -> {
          StateTables of = tables(plan.source());
          if (!isAcknowledged(plan)) {
            restate(of, restated(of, plan.loadId(), plan.hash()));
            finish(of, plan);
          }
          PLAN.remove(lake.folder());
        });
    return pending;
  }

  private StateTables tables(String source) {
    StateTables of = tables.apply(source);
    store.upgrade(of.silver());
    return of;
  }

  private void restate(StateTables of, Dataset<Row> restated) {
    store.restate(of.silver(), restated, of.key(), GONE);
    Barrier.reached("after-restatement");
  }

  private RetractionSummary finish(StateTables of, RetractionSummary plan) {
    store.delete(of.bronze(), ofFile(plan.loadId(), plan.hash()));
    TableSpec table = Tables.FILE_RETRACTION;
    Row row =
        RowFactory.create(
            plan.loadId(),
            plan.source(),
            plan.hash(),
            plan.name(),
            plan.records(),
            plan.changed(),
            plan.removed(),
            Timestamp.from(clock.instant()));
    store.append(
        table, lake.spark().createDataFrame(List.of(row), StructType.fromDDL(table.columnsDdl())));
    Barrier.reached("before-plan-removal");
    PLAN.remove(lake.folder());
    return plan;
  }

  private boolean isAcknowledged(RetractionSummary plan) {
    return !store.read(Tables.FILE_RETRACTION).where(ofFile(plan.loadId(), plan.hash())).isEmpty();
  }

  /**
   * The rows of silver that are others without the file, and those that are gone, which are marked
   * so. None once the records have left bronze.
   */
  private Dataset<Row> restated(StateTables of, long loadId, String hash) {
    Column[] columns =
        of.silver().columnNames().stream()
            .map(org.apache.spark.sql.functions::col)
            .toArray(Column[]::new);
    Dataset<Row> good = store.read(of.bronze()).where(not(col("quarantined")));
    Dataset<Row> touched = good.where(ofFile(loadId, hash)).select(of.key()).distinct();
    Dataset<Row> rest = good.where(not(ofFile(loadId, hash))).join(touched, of.key(), "left_semi");
    Dataset<Row> newest = of.newest().apply(rest).select(columns);
    Dataset<Row> before =
        store.read(of.silver()).select(columns).join(touched, of.key(), "left_semi");
    Dataset<Row> same = before.select(col(of.key()), struct(columns).as("state"));
    Dataset<Row> others =
        newest
            .withColumn("state", struct(columns))
            .join(same.withColumnRenamed("state", "before"), of.key(), "left")
            .where(not(col("state").eqNullSafe(col("before"))))
            .select(columns);
    Dataset<Row> gone = before.join(newest.select(of.key()), of.key(), "left_anti");
    return others
        .withColumn(GONE, lit(false))
        .unionByName(gone.select(columns).withColumn(GONE, lit(true)));
  }

  private static Column ofFile(long loadId, String hash) {
    return col("load_id").equalTo(loadId).and(col("file_hash").equalTo(hash));
  }
}
