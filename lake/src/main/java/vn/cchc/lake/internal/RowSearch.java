package vn.cchc.lake.internal;

import static org.apache.spark.sql.functions.broadcast;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.parquet.hadoop.ParquetInputFormat;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeProjection;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.delta.deletionvectors.RoaringBitmapArray;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import vn.cchc.lake.internal.PlacedRows.PlacedRow;
import vn.cchc.model.table.TableSpec;

/**
 * Finds the rows of a table that hold some keys, reading only those pages of its files in which one
 * can be. It reads the files that the log names and leaves out what their deletion vectors mark.
 */
final class RowSearch {

  /** Spark takes the names of files as patterns. */
  private static final Pattern OF_PATTERNS = Pattern.compile("[\\[\\]{}*?\\\\]");

  private static final String FILE = "file_of_row";
  private static final String NUMBER = "number_in_file";
  private static final String WANTED = "wanted_key";

  private final SparkSession spark;
  private final TableSpec table;
  private final String key;
  private final Snapshot snapshot;

  /**
   * A search in the newest version of a table.
   *
   * @param location folder of a table without partitions
   * @param key a text column that no two rows share
   */
  RowSearch(SparkSession spark, TableSpec table, String location, String key) {
    this.spark = spark;
    this.table = table;
    this.key = key;
    this.snapshot =
        DeltaLog.forTable(spark, location).update(false, Option.empty(), Option.empty());
  }

  /** The rows; as many keys as can be held in memory. */
  PlacedRows find(Collection<String> keys) throws IOException {
    StructType schema = StructType.fromDDL(table.columnsDdl());
    UnsafeProjection declared = UnsafeProjection.create(schema);
    Map<String, AddFile> files = files();
    Map<String, RoaringBitmapArray> gone = gone(files.values());
    List<PlacedRow> placed = new ArrayList<>();
    for (InternalRow row : files.isEmpty() ? List.<InternalRow>of() : rows(files, keys)) {
      String file = row.getUTF8String(schema.size()).toString();
      long number = row.getLong(schema.size() + 1);
      if (!gone.containsKey(file) || !gone.get(file).contains(number)) {
        placed.add(new PlacedRow(declared.apply(row).copy(), file, number));
      }
    }
    return new PlacedRows(table, schema.fieldIndex(key), snapshot, files, placed);
  }

  private Map<String, AddFile> files() {
    Map<String, AddFile> files = new HashMap<>();
    for (AddFile file : snapshot.allFiles().collectAsList()) {
      files.put(file.toPath().getName(), file);
    }
    return files;
  }

  private Map<String, RoaringBitmapArray> gone(Collection<AddFile> files) throws IOException {
    Map<String, RoaringBitmapArray> gone = new HashMap<>();
    try (DeletionMarks marks = new DeletionMarks(snapshot.deltaLog())) {
      for (AddFile file : files) {
        if (file.deletionVector() != null) {
          gone.put(file.toPath().getName(), marks.of(file));
        }
      }
    }
    return gone;
  }

  private List<InternalRow> rows(Map<String, AddFile> files, Collection<String> keys) {
    String[] paths =
        files.values().stream()
            .map(file -> file.absolutePath(snapshot.deltaLog()).toString())
            .map(path -> OF_PATTERNS.matcher(path).replaceAll("\\\\$0"))
            .toArray(String[]::new);
    Dataset<Row> all =
        spark
            .read()
            .schema(StructType.fromDDL(table.columnsDdl()))
            .option("basePath", snapshot.deltaLog().dataPath().toString())
            .option(ParquetInputFormat.FILTER_PREDICATE, new WantedKeys(keys).option(key))
            .parquet(paths);
    List<Column> columns = new ArrayList<>();
    table.columnNames().forEach(name -> columns.add(all.col(name)));
    columns.add(all.col("_metadata.file_name").as(FILE));
    columns.add(all.col("_metadata.row_index").as(NUMBER));
    Dataset<Row> rows = all.select(columns.toArray(Column[]::new));
    Dataset<Row> wanted =
        broadcast(spark.createDataset(List.copyOf(keys), Encoders.STRING()).toDF(WANTED));
    // An equality that Spark pushed down would take the place of the passing over pages.
    Column equal = rows.col(key).eqNullSafe(wanted.col(WANTED));
    return SparkRows.collected(rows.join(wanted, equal, "left_semi"));
  }
}
