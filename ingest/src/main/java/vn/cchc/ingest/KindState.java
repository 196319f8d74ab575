package vn.cchc.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;
import vn.cchc.model.table.TableSpec;

/**
 * The newest record of facts out of all their records: latest event date, then latest extraction,
 * then greater hash; identical content counts once, at its earliest extraction. Load order never
 * decides.
 */
final class KindState {

  /** True for the one content per fact that is its newest state. */
  static final String NEWEST = "newest";

  /** The record in which the content was first loaded: load, file, position. */
  static final String FIRST = "first_load";

  private static final String FIRST_SEEN = "first_seen";
  private static final Column LONG_AGO = expr("timestamp_ntz'0001-01-01 00:00:00'");

  private KindState() {}

  /**
   * One row per content of a fact, as its earliest extraction holds it, with {@link #NEWEST} and
   * {@link #FIRST}.
   *
   * @param records bronze rows without quarantined ones, all rows of each fact concerned
   */
  static Dataset<Row> contents(Dataset<Row> records) {
    Column extraction = coalesce(col("extracted_at"), LONG_AGO);
    Column event = coalesce(col("event_at"), LONG_AGO);
    WindowSpec content = Window.partitionBy("key_hash", "record_hash");
    WindowSpec fact = Window.partitionBy("key_hash");
    Column first = min(struct(col("load_id"), col("file_hash"), col("record_no"))).over(content);
    Column seen =
        row_number().over(content.orderBy(extraction, col("file_hash"), col("record_no")));
    Column newest =
        row_number().over(fact.orderBy(event.desc(), extraction.desc(), col("record_hash").desc()));
    return records
        .repartition(col("key_hash"))
        .withColumn(FIRST_SEEN, seen)
        .withColumn(FIRST, first)
        .where(col(FIRST_SEEN).equalTo(lit(1)))
        .withColumn(NEWEST, newest.equalTo(lit(1)));
  }

  /** The rows of the silver table out of {@link #contents}. */
  static Dataset<Row> newest(Dataset<Row> contents, TableSpec silver) {
    return contents
        .where(col(NEWEST))
        .select(silver.columnNames().stream().map(functions::col).toArray(Column[]::new));
  }
}
