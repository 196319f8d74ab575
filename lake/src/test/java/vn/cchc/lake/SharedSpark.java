package vn.cchc.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;

/** The one Spark session of a test JVM: one core, one shuffle partition. */
public final class SharedSpark {

  private static SparkSession session;

  private SharedSpark() {}

  /** The session, opened at first use; asserts that ANSI SQL is on. */
  public static synchronized SparkSession get() {
    if (session == null) {
      try {
        session =
            SparkSessions.open(
                new SparkSettings("local[1]", 1, Files.createTempDirectory("cchc-spark")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (!"true".equals(session.conf().get("spark.sql.ansi.enabled"))) {
        throw new IllegalStateException("tests run with ANSI SQL on, as production does");
      }
    }
    return session;
  }

  /**
   * Lets go of the tables of lakes that no test will open again; the engine keeps each for an hour.
   */
  public static void forgetTables() {
    DeltaLog.clearCache();
  }
}
