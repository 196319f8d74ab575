package vn.cchc.app.crash;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.SparkLake;
import vn.cchc.lake.SparkSessions;
import vn.cchc.lake.SparkSettings;
import vn.cchc.model.conf.Conf;
import vn.cchc.transform.ledger.LedgerJob;

/**
 * The process that is killed: loads a landing folder into a lake, or takes a file out of it, and
 * brings the ledger up to date.
 */
public final class CrashChild {

  /** The time of every load. */
  static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-15T02:00:00Z"), ZoneOffset.UTC);

  private CrashChild() {}

  /**
   * Runs to the end unless it is killed.
   *
   * @param args configuration, lake, archive, landing folder, scratch folder; then perhaps a file
   *     to take out instead of loading
   */
  public static void main(String[] args) {
    SparkSession spark = SparkSessions.open(new SparkSettings("local[1]", 1, Path.of(args[4])));
    System.out.println("ready");
    System.out.flush();
    if (args.length > 5) {
      retract(spark, Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[5]);
    } else {
      load(spark, Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
    }
    System.out.println("done");
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  /** What the process does between "ready" and "done". */
  static void load(SparkSession spark, Path conf, Path lake, Path archive, Path landing) {
    Conf loaded = Conf.load(conf);
    try (SparkLake open = SparkLake.open(lake, spark)) {
      new IngestJob(open, loaded, ArchiveFolder.open(archive), CLOCK)
          .run(
              Map.of(
                  "dvcqg", List.of(landing.resolve("dvcqg")),
                  "dossier-list", List.of(landing.resolve("dossier-list"))));
      new LedgerJob(open, loaded).refresh();
    }
  }

  /** Takes a file out and brings the ledger up to date. */
  static void retract(SparkSession spark, Path conf, Path lake, Path archive, String file) {
    Conf loaded = Conf.load(conf);
    try (SparkLake open = SparkLake.open(lake, spark)) {
      new IngestJob(open, loaded, ArchiveFolder.open(archive), CLOCK).retract(file);
      new LedgerJob(open, loaded).refresh();
    }
  }

  /** Brings the ledger up to date. */
  static void refresh(SparkSession spark, Path conf, Path lake) {
    try (SparkLake open = SparkLake.open(lake, spark)) {
      new LedgerJob(open, Conf.load(conf)).refresh();
    }
  }
}
