package vn.cchc.lake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import vn.cchc.model.table.TableSpec;

/** Reads and writes tables with Spark. The rows written must have exactly the declared columns. */
public interface TableStore {

  /** Creates the table if it is not there. */
  void create(TableSpec table);

  /** Gives a table made by an earlier release the columns and properties declared since. */
  void upgrade(TableSpec table);

  /** The newest version of a table, with columns declared since without any value. */
  Dataset<Row> read(TableSpec table);

  /** A version of a table, with columns declared since without any value. */
  Dataset<Row> read(TableSpec table, long version);

  /** Adds rows in one commit. */
  void append(TableSpec table, Dataset<Row> rows);

  /**
   * Adds rows in one commit.
   *
   * @param note kept with the commit
   */
  void append(TableSpec table, Dataset<Row> rows, String note);

  /**
   * Replaces all rows in one commit.
   *
   * @param note kept with the commit, such as the version of the input it was made from
   */
  void overwrite(TableSpec table, Dataset<Row> rows, String note);

  /** Replaces the rows with equal key and adds the others, in one commit. */
  void upsert(TableSpec table, Dataset<Row> rows, String key);

  /**
   * The rows that hold some keys, in one reading of the table, which keeps deletion vectors and has
   * no partitions.
   *
   * @param key a text column that no two rows share
   * @param keys as many as can be held in memory
   */
  FoundRows find(TableSpec table, String key, Collection<String> keys);

  /**
   * Puts rows in the place of those found with equal key and adds the others, in one commit. A row
   * equal to the one found is left where it lies; found rows of other keys stay.
   *
   * @param rows with the declared columns in the declared order, no two with one key
   */
  void replace(FoundRows found, List<InternalRow> rows);

  /**
   * Replaces the rows with equal key, adds the others, and takes out those of which only the key is
   * left, in one commit.
   *
   * @param gone name of a flag beside the columns of the table: only the key of such a row counts
   */
  void restate(TableSpec table, Dataset<Row> rows, String key, String gone);

  /** Takes the rows that fulfil a condition out, in one commit. */
  void delete(TableSpec table, Column condition);

  /**
   * Puts the small files of a table together where it has had enough commits since this was last
   * done; changes no row. To be called after a commit.
   */
  void tidy(TableSpec table);

  /** The newest version number. */
  long version(TableSpec table);

  /** The note kept with the newest commit; empty when it has none. */
  Optional<String> note(TableSpec table);

  /**
   * The rows that the newest commit brought, read from its files without a query; empty when it did
   * anything but add files.
   *
   * @param columns those read, in this order
   */
  Optional<List<InternalRow>> brought(TableSpec table, List<String> columns);

  /**
   * The rows that changed in some versions, both included, as they were before and after, with the
   * columns of {@link ChangeFeed}; empty when the lake no longer holds all of these changes.
   */
  Optional<Dataset<Row>> changes(TableSpec table, long from, long to);
}
