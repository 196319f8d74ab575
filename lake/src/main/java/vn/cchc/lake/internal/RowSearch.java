package vn.cchc.lake.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.delta.deletionvectors.RoaringBitmapArray;
import org.apache.spark.sql.types.StructType;
import vn.cchc.lake.internal.PlacedRows.PlacedRow;
import vn.cchc.model.table.TableSpec;

/**
 * Finds the rows of a table that hold some keys, in the files that the log names and without those
 * that their deletion vectors mark.
 */
final class RowSearch {

  private final TableSpec table;
  private final String key;
  private final Snapshot snapshot;
  private final StructType schema;

  /**
   * A search in the newest version of a table.
   *
   * @param location folder of a table without partitions
   * @param key a text column that no two rows share
   */
  RowSearch(SparkSession spark, TableSpec table, String location, String key) {
    this.table = table;
    this.key = key;
    this.snapshot = Snapshots.newest(spark, location);
    this.schema = StructType.fromDDL(table.columnsDdl());
  }

  /** The rows; as many keys as can be held in memory. */
  PlacedRows find(Collection<String> keys) throws IOException {
    Map<String, AddFile> files = new HashMap<>();
    for (AddFile file : Snapshots.files(snapshot)) {
      files.put(file.toPath().getName(), file);
    }
    Configuration hadoop = snapshot.deltaLog().newDeltaHadoopConf();
    KeySearch search = new KeySearch(hadoop, key, new WantedKeys(keys));
    NumberedRows rows = new NumberedRows(hadoop, schema);
    try {
      List<PlacedRow> placed =
          files.values().parallelStream().flatMap(file -> inFile(file, search, rows)).toList();
      return new PlacedRows(table, schema.fieldIndex(key), snapshot, files, placed);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Stream<PlacedRow> inFile(AddFile file, KeySearch search, NumberedRows rows) {
    try {
      Path path = new Path(file.absolutePath(snapshot.deltaLog()).toString());
      long[] numbers = staying(file, search.numbers(path));
      List<InternalRow> found = rows.read(path, numbers);
      return IntStream.range(0, numbers.length)
          .mapToObj(i -> new PlacedRow(found.get(i), file.toPath().getName(), numbers[i]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long[] staying(AddFile file, long[] numbers) throws IOException {
    if (file.deletionVector() == null || numbers.length == 0) {
      return numbers;
    }
    try (DeletionMarks marks = new DeletionMarks(snapshot.deltaLog())) {
      RoaringBitmapArray gone = marks.of(file);
      return LongStream.of(numbers).filter(number -> !gone.contains(number)).toArray();
    }
  }
}
