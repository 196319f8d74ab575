package vn.cchc.lake;

import java.nio.file.Path;
import java.util.Objects;

/**
 * How Spark runs.
 *
 * @param master master URL, {@code local[2]} by default
 * @param shufflePartitions partitions after a shuffle
 * @param scratch folder for temporary files
 */
public record SparkSettings(String master, int shufflePartitions, Path scratch) {

  /** Rejects missing parts. */
  public SparkSettings {
    Objects.requireNonNull(master, "master");
    Objects.requireNonNull(scratch, "scratch");
    if (shufflePartitions < 1) {
      throw new IllegalArgumentException("shufflePartitions must be positive");
    }
  }
}
