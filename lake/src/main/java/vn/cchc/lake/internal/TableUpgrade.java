package vn.cchc.lake.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.actions.Metadata;
import scala.jdk.javaapi.CollectionConverters;
import vn.cchc.model.table.ColumnSpec;
import vn.cchc.model.table.TableSpec;

/**
 * Gives a table made by an earlier release the columns and properties declared since; the rows that
 * it holds have nothing in the new columns, which therefore may be missing.
 */
final class TableUpgrade {

  private TableUpgrade() {}

  static void run(SparkSession spark, TableSpec table, String location) {
    Metadata metadata = Snapshots.newest(spark, location).metadata();
    List<String> columns = List.of(metadata.schema().fieldNames());
    String added =
        table.columns().stream()
            .filter(column -> !columns.contains(column.name()))
            .map(ColumnSpec::ddl)
            .collect(Collectors.joining(",\n"));
    Map<String, String> changed = new TreeMap<>(table.properties());
    changed.entrySet().removeAll(CollectionConverters.asJava(metadata.configuration()).entrySet());
    String target = "ALTER TABLE delta.`" + location + "` ";
    if (!changed.isEmpty()) {
      spark.sql(target + "SET TBLPROPERTIES (" + TableSpec.properties(changed) + ")");
    }
    if (!added.isEmpty()) {
      spark.sql(target + "ADD COLUMNS (" + added + ")");
    }
  }
}
