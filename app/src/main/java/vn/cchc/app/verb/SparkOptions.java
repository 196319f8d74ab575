package vn.cchc.app.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.lake.SparkLake;
import vn.cchc.lake.SparkSessions;
import vn.cchc.lake.SparkSettings;

/** How Spark runs. */
final class SparkOptions {

  private static final int SHUFFLE_PARTITIONS = 4;

  @Option(
      names = "--master",
      paramLabel = "URL",
      defaultValue = "local[*]",
      description = "Máy chủ Spark (mặc định: local[*])")
  private String master;

  /** Opens a lake for writing, hands it to the work and closes everything again. */
  <T> T withLake(Terminal terminal, Path lake, Function<SparkLake, T> work) {
    Path scratch = scratch();
    Steps steps = new Steps(terminal);
    try {
      SparkSession spark =
          steps.step(
              "Khởi động Spark",
              () -> SparkSessions.open(new SparkSettings(master, SHUFFLE_PARTITIONS, scratch)));
      try (SparkLake open = SparkLake.open(lake, spark)) {
        return work.apply(open);
      } finally {
        spark.stop();
      }
    } finally {
      FileUtils.deleteQuietly(scratch.toFile());
    }
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory("cchc-");
    } catch (IOException e) {
      throw AppErrors.unwritable(Path.of(System.getProperty("java.io.tmpdir")), e);
    }
  }
}
