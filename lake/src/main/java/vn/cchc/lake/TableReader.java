package vn.cchc.lake;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.cchc.model.table.TableSpec;

/** Reads tables of the lake without Spark. */
public interface TableReader {

  /**
   * Hands every batch of the newest version to the consumer.
   *
   * @param columns names of the columns wanted
   * @param equal partition columns and the value they must have; all other rows are skipped unread
   */
  void scan(
      TableSpec table,
      List<String> columns,
      Map<String, Object> equal,
      Consumer<RowBatch> consumer);

  /** Whether the lake has the table. */
  boolean has(TableSpec table);

  /** The newest version number of a table. */
  long version(TableSpec table);
}
