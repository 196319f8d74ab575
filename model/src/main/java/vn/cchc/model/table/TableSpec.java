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
 * @param properties Delta table properties, besides those that every table has
 */
public record TableSpec(
    String name,
    String description,
    List<ColumnSpec> columns,
    List<String> partitionedBy,
    Map<String, String> properties) {

  /**
   * What every table has: the moment of each commit is kept inside its log entry, where it survives
   * the copying of the lake, and entries are not removed with time, so that a past state can be
   * read for as long as its files are there.
   */
  private static final Map<String, String> OF_EVERY_TABLE =
      Map.of(
          "delta.enableInCommitTimestamps", "true",
          "delta.logRetentionDuration", "interval 36500 days");

  /** Rejects missing parts; adds the properties of every table. */
  public TableSpec {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
    columns = List.copyOf(columns);
    partitionedBy = partitionedBy == null ? List.of() : List.copyOf(partitionedBy);
    Map<String, String> all = new TreeMap<>(OF_EVERY_TABLE);
    all.putAll(properties == null ? Map.of() : properties);
    properties = Map.copyOf(all);
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
    String props = properties.isEmpty() ? "" : "\nTBLPROPERTIES (" + properties(properties) + ")";
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

  /** Properties as the inside of a DDL clause. */
  public static String properties(Map<String, String> properties) {
    return new TreeMap<>(properties)
        .entrySet().stream()
            .map(e -> "'" + e.getKey() + "' = '" + e.getValue() + "'")
            .collect(Collectors.joining(", "));
  }
}
