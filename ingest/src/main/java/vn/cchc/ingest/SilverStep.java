package vn.cchc.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import vn.cchc.ingest.Placements.Placed;
import vn.cchc.ingest.format.FileFacts;
import vn.cchc.lake.Barrier;
import vn.cchc.lake.SparkLake;
import vn.cchc.lake.TableStore;
import vn.cchc.model.table.TableSpec;
import vn.cchc.model.table.Tables;

/**
 * Brings silver up to date with the records of one load and acknowledges the load. Small loads
 * change the rows of silver (ADR 17); what else there is, and whatever is repeated, is a function
 * of bronze alone.
 */
final class SilverStep {

  private final TableStore store;
  private final SparkLake lake;
  private final Clock clock;

  SilverStep(SparkLake lake, Clock clock) {
    this.lake = lake;
    this.store = lake.store();
    this.clock = clock;
  }

  /** Runs the step. */
  List<FileOutcome> run(LoadPlan plan, Recorded recorded) {
    Map<String, Placed> placed;
    if (!plan.first() && !recorded.resumed() && recorded.records() <= SilverChange.MOST_RECORDS) {
      placed = new SilverChange(lake, plan.loadId()).run();
    } else {
      Placements placements = new Placements();
      write(plan, recorded, placements);
      placed = placements.byFile();
    }
    Barrier.reached("after-silver");
    return outcomes(plan, placed, recorded);
  }

  /** Makes the states of all dossiers concerned out of all their records. */
  private void write(LoadPlan plan, Recorded recorded, Placements placements) {
    Dataset<Row> good = store.read(Tables.BRONZE_DOSSIER).where(col("quarantined").equalTo(false));
    long load = plan.loadId();
    if (!plan.first()) {
      Dataset<Row> touched = good.where(col("load_id").equalTo(load)).select("dossier").distinct();
      Dataset<Row> concerned =
          good.join(touched, good.col("dossier").equalTo(touched.col("dossier")), "left_semi");
      Dataset<Row> newest = SilverState.newest(lake, concerned, load, placements);
      store.upsert(Tables.SILVER_DOSSIER, newest, "dossier");
    } else {
      Dataset<Row> newest =
          recorded.repeats() == null
              ? SilverState.newest(lake, good, load, placements)
              : SilverState.newest(lake, good, recorded.repeats(), load, placements);
      store.overwrite(Tables.SILVER_DOSSIER, newest, "load 1");
    }
  }

  /**
   * Counts what became of the records of each file and acknowledges the load.
   *
   * @param placements what became of the contents first seen in this load, by content hash
   */
  List<FileOutcome> outcomes(LoadPlan plan, Map<String, Placed> placements, Recorded recorded) {
    List<FileOutcome> outcomes = new ArrayList<>();
    List<Row> acknowledged = new ArrayList<>();
    for (SourceFile file : plan.files()) {
      FileQuality in = recorded.quality(file);
      Placed placed = placements.getOrDefault(file.hash(), Placed.NONE);
      long records = in.records();
      long quarantined = in.quarantined();
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
      acknowledged.add(row(plan, file, outcome, in, recorded.facts().get(file.hash())));
    }
    TableSpec table = Tables.FILE_LOAD;
    store.append(
        table, lake.spark().createDataFrame(acknowledged, StructType.fromDDL(table.columnsDdl())));
    Barrier.reached("after-acknowledgement");
    return outcomes;
  }

  private Row row(
      LoadPlan plan, SourceFile file, FileOutcome outcome, FileQuality quality, FileFacts facts) {
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
        quality.simulated(),
        file.encoding() == null ? null : file.encoding().id(),
        facts.unknownColumns(),
        facts.allPassedOver(),
        facts.reasons(),
        quality.counts().stream()
            .map(count -> RowFactory.create(count.unit(), count.measure(), count.records()))
            .toArray(),
        Timestamp.from(clock.instant()),
        file.watermark());
  }
}
