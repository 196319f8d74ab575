package vn.cchc.lake;

import org.apache.spark.sql.SparkSession;
import vn.cchc.lake.internal.LocalDiskLogStore;

/** Opens the one Spark session of a process. */
public final class SparkSessions {

  private static final long SMALL_FILE_BYTES = 16_000_000;
  private static final long LARGE_FILE_BYTES = 64_000_000;
  private static final double MOST_DELETED = 0.5;
  private static final int FILES_IN_SUMMARY = 200;

  private SparkSessions() {}

  /**
   * A session with Delta, ANSI SQL and UTC; local dates are computed by us. Delta reads the whole
   * state of a table again after every commit where the computer's zone is not UTC, which guards
   * against dates that it writes in that zone; ours are without zones or in UTC. Where small files
   * are put together, those above the first size stay as they are unless half their rows are gone.
   * A session takes no classes from elsewhere: with artifacts of its own, every class that compiled
   * expressions name, and many that do not exist, would be asked for over the network. The builder
   * is that of the implementation, since the general one looks for it by reflection. The summary of
   * a commit names all files of a table up to a number that tables of years stay below.
   */
  public static SparkSession open(SparkSettings settings) {
    return org.apache.spark.sql.classic.SparkSession.builder()
        .appName("cchc")
        .master(settings.master())
        .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
        .config(
            "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
        .config("spark.sql.ansi.enabled", "true")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", "true")
        .config("spark.sql.shuffle.partitions", settings.shufflePartitions())
        .config("spark.sql.maxConcurrentOutputFileWriters", 100)
        .config("spark.databricks.delta.snapshotPartitions", 1)
        .config(
            "spark.databricks.delta.allFilesInCrc.verificationMode.forceOnNonUTC.enabled", "false")
        .config("spark.databricks.delta.allFilesInCrc.thresholdNumFiles", FILES_IN_SUMMARY)
        .config("spark.databricks.delta.optimize.minFileSize", SMALL_FILE_BYTES)
        .config("spark.databricks.delta.optimize.maxFileSize", LARGE_FILE_BYTES)
        .config("spark.databricks.delta.optimize.maxDeletedRowsRatio", MOST_DELETED)
        .config("spark.delta.logStore.file.impl", LocalDiskLogStore.class.getName())
        .config("spark.sql.artifact.isolation.enabled", "false")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.local.dir", settings.scratch().toString())
        .config("spark.sql.warehouse.dir", settings.scratch().resolve("warehouse").toString())
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate();
  }
}
