package vn.cchc.lake.internal;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.VersionChecksum;
import org.apache.spark.sql.delta.actions.AddFile;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** The state of a table as its log tells it. */
final class Snapshots {

  private Snapshots() {}

  /**
   * The data files of a table. Every commit leaves a summary beside the log, which names them as
   * long as they are few ({@code SparkSessions}); reading them there spares the job that puts the
   * whole log together. A summary whose list does not fit its own count is not believed.
   */
  static List<AddFile> files(Snapshot snapshot) {
    Option<VersionChecksum> summary = snapshot.checksumOpt();
    Option<Seq<AddFile>> listed = summary.isEmpty() ? Option.empty() : summary.get().allFiles();
    return listed.isDefined() && listed.get().size() == summary.get().numFiles()
        ? CollectionConverters.asJava(listed.get())
        : snapshot.allFiles().collectAsList();
  }

  /** The newest state; costs no job where this process has already seen it. */
  static Snapshot newest(SparkSession spark, String location) {
    return DeltaLog.forTable(spark, location).update(false, Option.empty(), Option.empty());
  }
}
