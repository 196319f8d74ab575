package vn.cchc.lake.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.actions.Metadata;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;
import vn.cchc.model.table.ColumnSpec;
import vn.cchc.model.table.TableSpec;

/**
 * Tables made by an earlier release and the columns and properties declared since: their rows have
 * nothing in the new columns, which therefore may be missing.
 */
final class TableUpgrade {

  private TableUpgrade() {}

  /** The rows of a table with every column that may be missing. */
  static Dataset<Row> declared(TableSpec table, Dataset<Row> rows) {
    Set<String> given = Set.of(rows.schema().fieldNames());
    Dataset<Row> whole = rows;
    for (StructField field : StructType.fromDDL(table.columnsDdl()).fields()) {
      if (!given.contains(field.name()) && field.nullable()) {
        whole = whole.withColumn(field.name(), functions.lit(null).cast(field.dataType()));
      }
    }
    return whole;
  }

  /** Gives a table what was declared since; no commit where nothing was. */
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
