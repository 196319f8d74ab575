package vn.cchc.lake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.cchc.model.table.TableSpec;

/**
 * Reads tables of a lake without Spark: their newest versions, those of a moment, or chosen ones.
 */
public interface TableReader {

  /**
   * Hands every batch of the version read to the consumer.
   *
   * @param columns names of the columns wanted
   * @param equal partition columns and the value they must have, or the {@link Numbers} of which
   *     they must have one; all other rows are skipped unread
   */
  default void scan(
      TableSpec table,
      List<String> columns,
      Map<String, Object> equal,
      Consumer<RowBatch> consumer) {
    scan(table, columns, equal, Map.of(), consumer);
  }

  /**
   * The same, passing over parts of files that can hold none of the values wanted. Rows with other
   * values come too: whoever asks chooses among them.
   *
   * @param among columns of text and the values wanted of them; none without a value
   */
  void scan(
      TableSpec table,
      List<String> columns,
      Map<String, Object> equal,
      Map<String, Set<String>> among,
      Consumer<RowBatch> consumer);

  /** The version number of a table that is read. */
  long version(TableSpec table);

  /** Whether the state that is read has the table. */
  boolean has(TableSpec table);

  /** The note kept with the commit that is read; empty when it has none. */
  Optional<String> note(TableSpec table);

  /** When the commit that is read was made; empty in tables of lakes that keep no moments. */
  Optional<Instant> moment(TableSpec table);

  /** A reader of the same state, except that it reads this version of one table. */
  TableReader at(TableSpec table, long version);
}
