package vn.cchc.ingest;

import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

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

  /** Sorts by one number instead of codes that all begin alike. */
  private static final String KEY = "dossier_key";

  private static final String SEEN_AT = "seen_at";
  private static final String BEFORE = "hash_before";
  private static final Column HASH = col("record_hash");
  private static final Column SEEN = col(SEEN_AT);
  private static final Column LONG_AGO = expr("timestamp_ntz'0001-01-01 00:00:00'");

  private SilverState() {}

  /**
   * One row per content of a dossier, as its earliest extraction holds it, with {@link #NEWEST} and
   * {@link #FIRST}.
   *
   * @param records bronze rows without quarantined ones, all rows of each dossier concerned
   */
  static Dataset<Row> contents(Dataset<Row> records) {
    Column extraction = coalesce(col("extracted_at"), LONG_AGO);
    Column event = coalesce(col("event_at"), LONG_AGO);
    WindowSpec dossier = Window.partitionBy(KEY, "dossier");
    WindowSpec content = Window.partitionBy(KEY, "dossier", "record_hash");
    WindowSpec asSeen = dossier.orderBy(HASH, SEEN, col("file_hash"), col("record_no"));
    Column rank = struct(event, SEEN, col("status"), HASH);
    Column firstLoad = min(struct(col("load_id"), col("file_hash"), col("record_no")));
    Column firstDue =
        when(col("due_at").isNotNull(), struct(event.as("at"), col("due_at").as("due")));
    return records
        .withColumn(KEY, xxhash64(col("dossier")))
        .withColumn(SEEN_AT, extraction)
        .repartition(col(KEY))
        .withColumn(BEFORE, lag(HASH, 1).over(asSeen))
        .withColumn(FIRST, firstLoad.over(content))
        .where(col(BEFORE).isNull().or(col(BEFORE).notEqual(HASH)))
        .withColumn(NEWEST, max(rank).over(dossier).equalTo(rank))
        .withColumn(
            "original_due_at",
            coalesce(
                min(firstChange()).over(dossier).getField("due"),
                min(firstDue).over(dossier).getField("due")));
  }

  /** The rows of the silver table out of {@link #contents}. */
  static Dataset<Row> newest(Dataset<Row> contents) {
    List<Column> columns = new ArrayList<>();
    Tables.SILVER_DOSSIER.columnNames().forEach(name -> columns.add(col(name)));
    return contents.where(col(NEWEST)).select(columns.toArray(Column[]::new));
  }

  /** The due date before the first change, by the date of the request. */
  private static Column firstChange() {
    return array_min(
        expr(
            "transform(filter(supplements, s -> s.due_before is not null),"
                + " s -> struct(coalesce(s.asked_at, timestamp_ntz'9999-12-31 23:59:59') as at,"
                + " s.due_before as due))"));
  }
}
