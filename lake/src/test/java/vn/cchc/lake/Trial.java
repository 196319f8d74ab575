package vn.cchc.lake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.cchc.model.table.ColumnSpec;
import vn.cchc.model.table.TableSpec;

/**
 * A table that makes every kind of file: partitions, change data and deletion vectors, soon a
 * checkpoint.
 */
final class Trial {

  static final TableSpec TABLE =
      new TableSpec(
          "trial_v1",
          "A trial",
          List.of(
              new ColumnSpec("kind", "string", false, "Partition, with letters that get escaped"),
              new ColumnSpec("id", "bigint", false, "Key"),
              new ColumnSpec("load", "bigint", false, "Load that brought this state")),
          List.of("kind"),
          Map.of(
              "delta.enableChangeDataFeed", "true",
              "delta.enableDeletionVectors", "true",
              "delta.checkpointInterval", "3"));

  private Trial() {}

  /** Rows with these ids as a load brings them. */
  static Dataset<Row> rows(SparkSession spark, long load, long firstId, long lastId) {
    return spark.sql(
        "select if(id % 2 = 0, 'a b', 'c/d') as kind, id, "
            + load
            + "L as load from range("
            + firstId
            + ", "
            + (lastId + 1)
            + ")");
  }

  /** What a reader without Spark sees: load by id. */
  static Map<Long, Long> read(LakeFolder folder) {
    return read(TableReaders.of(folder));
  }

  static Map<Long, Long> read(TableReader reader) {
    Map<Long, Long> rows = new HashMap<>();
    reader.scan(
        TABLE,
        List.of("id", "load"),
        Map.of(),
        batch -> {
          for (int i = 0; i < batch.size(); i++) {
            if (batch.selected(i)) {
              Long before = rows.put(batch.column("id").number(i), batch.column("load").number(i));
              if (before != null) {
                throw new AssertionError("a row twice");
              }
            }
          }
        });
    return rows;
  }
}
