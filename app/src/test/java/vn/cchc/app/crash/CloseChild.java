package vn.cchc.app.crash;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import vn.cchc.lake.SparkLake;
import vn.cchc.lake.SparkSessions;
import vn.cchc.lake.SparkSettings;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.PeriodParser;
import vn.cchc.transform.edition.CloseJob;
import vn.cchc.transform.edition.CloseSummary;

/** The process that is killed while it closes a period. */
public final class CloseChild {

  private CloseChild() {}

  /**
   * Runs to the end unless it is killed.
   *
   * @param args configuration, lake, scratch folder
   */
  public static void main(String[] args) {
    SparkSession spark = SparkSessions.open(new SparkSettings("local[1]", 1, Path.of(args[2])));
    close(spark, Conf.load(Path.of(args[0])), Path.of(args[1]));
    System.out.println("done");
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  /** Closes the first quarter of 2023. */
  static CloseSummary close(SparkSession spark, Conf conf, Path lake) {
    try (SparkLake open = SparkLake.open(lake, spark)) {
      return new CloseJob(open, conf, CrashChild.CLOCK, "0.0.0")
          .close(PeriodParser.parse("2023-Q1"), Optional.empty());
    }
  }
}
