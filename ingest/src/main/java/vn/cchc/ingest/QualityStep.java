package vn.cchc.ingest;

import static org.apache.spark.sql.functions.col;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.functions;
import scala.Tuple2;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.table.TableSpec;

/** Counts again what a load has put in bronze, and takes out the files that rules refuse. */
record QualityStep(SparkLake lake, TableSpec bronze) {

  /**
   * The quality of each file of a load that was cut short after its commit, by content hash; equal
   * to what was counted while its files were parsed.
   */
  Map<String, FileQuality> measure(LoadPlan plan, QualityColumns columns) {
    Dataset<Row> load =
        lake.store()
            .read(bronze)
            .where(col("load_id").equalTo(plan.loadId()))
            .select(bronze.columnNames().stream().map(functions::col).toArray(Column[]::new));
    return new HashMap<>(
        lake.rows(load)
            .mapPartitionsToPair(rows -> sums(rows, columns))
            .reduceByKey(FileQuality::plus)
            .collectAsMap());
  }

  private static Iterator<Tuple2<String, FileQuality>> sums(
      Iterator<InternalRow> rows, QualityColumns columns) {
    Map<String, QualityTally> tallies = new HashMap<>();
    rows.forEachRemaining(
        row ->
            tallies
                .computeIfAbsent(columns.file(row).toString(), file -> new QualityTally(columns))
                .add(row));
    return tallies.entrySet().stream()
        .map(tally -> new Tuple2<>(tally.getKey(), tally.getValue().sum()))
        .iterator();
  }

  /** Takes the records of the files that a plan is refusing out of bronze, in one commit. */
  void takeOut(LoadPlan plan) {
    lake.store()
        .delete(
            bronze,
            col("load_id")
                .equalTo(plan.loadId())
                .and(col("file_hash").isin(plan.refusing().toArray())));
  }
}
