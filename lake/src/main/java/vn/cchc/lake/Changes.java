package vn.cchc.lake;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What changed in some versions of a table.
 *
 * @param rows as they were before and after, with the columns of {@link ChangeFeed}
 * @param bytes size of the files they are read from
 */
public record Changes(Dataset<Row> rows, long bytes) {}
