package vn.cchc.lake.internal;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import scala.Option;

/** The state of a table as its log tells it. */
final class Snapshots {

  private Snapshots() {}

  /** The newest state; costs no job where this process has already seen it. */
  static Snapshot newest(SparkSession spark, String location) {
    return DeltaLog.forTable(spark, location).update(false, Option.empty(), Option.empty());
  }
}
