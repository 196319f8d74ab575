package vn.cchc.lake;

import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Rows of a table that hold some keys, and where they lie, so that they can be replaced without
 * reading the table again. Good for one replacement, by whoever holds the right to write.
 */
public interface FoundRows {

  /** The rows with the declared columns in the declared order, as Spark holds them. */
  List<InternalRow> rows();
}
