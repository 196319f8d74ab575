package vn.cchc.lake.internal;

import static org.apache.spark.sql.functions.broadcast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeProjection;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import vn.cchc.lake.internal.PlacedRows.PlacedRow;
import vn.cchc.model.table.TableSpec;

/** Finds the rows of a table that hold some keys, in one reading of it. */
final class RowSearch {

  private static final String FILE = "file_of_row";
  private static final String NUMBER = "number_in_file";
  private static final String WANTED = "wanted_key";

  private RowSearch() {}

  /**
   * Finds rows.
   *
   * @param location folder of a table with deletion vectors, without partitions
   * @param key a text column that no two rows share
   * @param keys few enough to be held in memory, as are the rows
   */
  static PlacedRows find(
      SparkSession spark, TableSpec table, String location, String key, Collection<String> keys) {
    Snapshot snapshot =
        DeltaLog.forTable(spark, location).update(false, Option.empty(), Option.empty());
    Dataset<Row> all =
        spark.read().format("delta").option("versionAsOf", snapshot.version()).load(location);
    List<Column> columns = new ArrayList<>();
    table.columnNames().forEach(name -> columns.add(all.col(name)));
    columns.add(all.col("_metadata.file_name").as(FILE));
    columns.add(all.col("_metadata.row_index").as(NUMBER));
    Dataset<Row> wanted =
        broadcast(spark.createDataset(List.copyOf(keys), Encoders.STRING()).toDF(WANTED));
    Dataset<Row> rows = all.select(columns.toArray(Column[]::new));
    Dataset<Row> found = rows.join(wanted, rows.col(key).equalTo(wanted.col(WANTED)), "left_semi");
    int width = table.columnNames().size();
    List<PlacedRow> placed = new ArrayList<>();
    UnsafeProjection declared = UnsafeProjection.create(StructType.fromDDL(table.columnsDdl()));
    for (InternalRow row : SparkRows.collected(found)) {
      placed.add(
          new PlacedRow(
              declared.apply(row).copy(),
              row.getUTF8String(width).toString(),
              row.getLong(width + 1)));
    }
    return new PlacedRows(table, table.columnNames().indexOf(key), snapshot, placed);
  }
}
