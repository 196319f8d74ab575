package vn.cchc.model.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table declared once: schema, partitions and properties; everything else is derived from it.
 *
 * @param name folder name inside the lake, with its version: {@code silver_dossier_v1}
 * @param description what a row is
 * @param columns columns in order
 * @param partitionedBy names of partition columns, may be empty
 * @param properties Delta table properties
 */
public record TableSpec(
    String name,
    String description,
    List<ColumnSpec> columns,
    List<String> partitionedBy,
    Map<String, String> properties) {

  /** Rejects missing parts. */
  public TableSpec {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
    columns = List.copyOf(columns);
    partitionedBy = partitionedBy == null ? List.of() : List.copyOf(partitionedBy);
    properties = properties == null ? Map.of() : Map.copyOf(properties);
  }

  /** Names of all columns in order. */
  public List<String> columnNames() {
    return columns.stream().map(ColumnSpec::name).toList();
  }

  /** The columns as the inside of a DDL statement, one a line. */
  public String columnsDdl() {
    return columns.stream().map(ColumnSpec::ddl).collect(Collectors.joining(",\n"));
  }

  /** The statement that creates the table at a location. */
  public String ddl(String location) {
    String partitions =
        partitionedBy.isEmpty()
            ? ""
            : "\nPARTITIONED BY (" + String.join(", ", partitionedBy) + ")";
    String props =
        properties.isEmpty()
            ? ""
            : "\nTBLPROPERTIES ("
                + new TreeMap<>(properties)
                    .entrySet().stream()
                        .map(e -> "'" + e.getKey() + "' = '" + e.getValue() + "'")
                        .collect(Collectors.joining(", "))
                + ")";
    return "CREATE TABLE IF NOT EXISTS delta.`"
        + location
        + "` (\n"
        + columnsDdl()
        + "\n)\nUSING delta"
        + partitions
        + "\nCOMMENT '"
        + description.replace("'", "''")
        + "'"
        + props;
  }
}
