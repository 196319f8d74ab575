package vn.cchc.ingest;

import java.util.List;

/**
 * What the records of one file are worth.
 *
 * @param records records in the file
 * @param quarantined of them kept out
 * @param simulated whether any dossier is invented
 * @param counts records by unit and measure, without zeros
 */
record FileQuality(long records, long quarantined, boolean simulated, List<Count> counts) {

  /** A file without any record. */
  static final FileQuality EMPTY = new FileQuality(0, 0, false, List.of());

  /**
   * Records of one unit.
   *
   * @param unit null where the unit could not be told
   * @param measure a name of {@link QualityMeasures}
   */
  record Count(String unit, String measure, long records) {}

  FileQuality {
    counts = List.copyOf(counts);
  }

  /** Records of all units that break a rule. */
  long broken(String rule) {
    return counts.stream()
        .filter(count -> count.measure().equals(rule))
        .mapToLong(Count::records)
        .sum();
  }
}
