package vn.cchc.lake.internal;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;

/** Rows in the form in which Spark holds them, past the conversions of its public types. */
public final class SparkRows {

  private SparkRows() {}

  /** The rows of a query; a row is reused for the next, so copy what stays. */
  public static JavaRDD<InternalRow> of(Dataset<Row> query) {
    return ((org.apache.spark.sql.classic.Dataset<Row>) query).queryExecution().toRdd().toJavaRDD();
  }

  /** The rows of a query, brought to the driver. */
  public static List<InternalRow> collected(Dataset<Row> query) {
    return of(query).map(InternalRow::copy).collect();
  }

  /** A query over rows. */
  public static Dataset<Row> dataset(
      SparkSession spark, JavaRDD<InternalRow> rows, StructType schema) {
    return ((org.apache.spark.sql.classic.SparkSession) spark)
        .internalCreateDataFrame(rows.rdd(), schema, false);
  }
}
