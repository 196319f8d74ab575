package vn.cchc.model.table;

import java.util.Objects;

/**
 * One column of a table.
 *
 * @param name snake_case name
 * @param type SQL type as in Spark DDL
 * @param nullable whether a value may be missing
 * @param description meaning, for the data dictionary
 */
public record ColumnSpec(String name, String type, boolean nullable, String description) {

  /** Rejects missing parts. */
  public ColumnSpec {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(description, "description");
  }

  /** The column as a part of a DDL statement. */
  public String ddl() {
    return "  "
        + name
        + " "
        + type
        + (nullable ? "" : " NOT NULL")
        + " COMMENT '"
        + description.replace("'", "''")
        + "'";
  }
}
