package vn.cchc.ingest;

import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import vn.cchc.model.table.Tables;

/**
 * The newest state of dossiers out of all their records (DESIGN §5): latest event date, then latest
 * extraction, then higher status, then greater hash; identical content counts once, at its earliest
 * extraction. Load order never decides.
 */
final class SilverState {

  /** True for the one content per dossier that is its newest state. */
  static final String NEWEST = "newest";

  /** The record in which the content was first loaded: load, file, position. */
  static final String FIRST = "first_load";

  private static final Column LONG_AGO = expr("timestamp_ntz'0001-01-01 00:00:00'");
  private static final List<String> KEYS = List.of("dossier", "record_hash");
  private static final List<String> LINEAGE = List.of("source", "file_hash", "record_no");

  private SilverState() {}

  /**
   * One row per content of a dossier, with {@link #NEWEST} and {@link #FIRST}.
   *
   * @param records bronze rows without quarantined ones, all rows of each dossier concerned
   */
  static Dataset<Row> contents(Dataset<Row> records) {
    Column extraction = coalesce(col("extracted_at"), LONG_AGO);
    List<Column> aggregates = new ArrayList<>();
    aggregates.add(min(extraction).as("first_extracted"));
    aggregates.add(
        min(struct(extraction, col("file_hash"), col("record_no"), col("source"))).as("seen"));
    aggregates.add(min(struct(col("load_id"), col("file_hash"), col("record_no"))).as(FIRST));
    for (String name : Tables.SILVER_DOSSIER.columnNames()) {
      if (!KEYS.contains(name) && !LINEAGE.contains(name) && !derived(name)) {
        aggregates.add(first(col(name)).as(name));
      }
    }
    Dataset<Row> contents =
        records
            .repartition(col("dossier"))
            .groupBy(col("dossier"), col("record_hash"))
            .agg(
                aggregates.get(0), aggregates.subList(1, aggregates.size()).toArray(Column[]::new));
    WindowSpec dossier = Window.partitionBy("dossier");
    Column event = coalesce(col("event_at"), LONG_AGO);
    WindowSpec newestFirst =
        dossier.orderBy(
            event.desc(),
            col("first_extracted").desc(),
            col("status").desc(),
            col("record_hash").desc());
    Column change =
        array_min(
            expr(
                "transform(filter(supplements, s -> s.due_before is not null),"
                    + " s -> struct(coalesce(s.asked_at, timestamp_ntz'9999-12-31 23:59:59') as at,"
                    + " s.due_before as due))"));
    Column firstDue =
        when(col("due_at").isNotNull(), struct(event.as("at"), col("due_at").as("due")));
    return contents
        .withColumn(NEWEST, row_number().over(newestFirst).equalTo(lit(1)))
        .withColumn(
            "original_due_at",
            coalesce(
                min(change).over(dossier).getField("due"),
                min(firstDue).over(dossier).getField("due")));
  }

  /** The rows of the silver table out of {@link #contents}. */
  static Dataset<Row> newest(Dataset<Row> contents) {
    Column extracted =
        when(col("first_extracted").notEqual(LONG_AGO), col("first_extracted")).as("extracted_at");
    return contents
        .where(col(NEWEST))
        .withColumn("extracted_at", extracted)
        .withColumn("source", col("seen.source"))
        .withColumn("file_hash", col("seen.file_hash"))
        .withColumn("record_no", col("seen.record_no"))
        .drop("first_extracted", "seen", FIRST, NEWEST);
  }

  private static boolean derived(String name) {
    return name.equals("original_due_at") || name.equals("extracted_at");
  }
}
