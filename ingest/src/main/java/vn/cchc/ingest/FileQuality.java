package vn.cchc.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the records of one file are worth.
 *
 * @param records records in the file
 * @param quarantined of them kept out
 * @param simulated whether any dossier is invented
 * @param counts records by unit and measure, without zeros, each pair once and in order
 */
record FileQuality(long records, long quarantined, boolean simulated, List<Count> counts)
    implements Serializable {

  /** A file without any record. */
  static final FileQuality EMPTY = new FileQuality(0, 0, false, List.of());

  /**
   * Records of one unit.
   *
   * @param unit null where the unit could not be told
   * @param measure a name of {@link QualityTally} or the id of a rule
   */
  record Count(String unit, String measure, long records) implements Serializable {

    private static final Comparator<Count> ORDER =
        Comparator.comparing(Count::unit, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Count::measure);
  }

  /** Adds up the counts of a pair and brings them in order. */
  FileQuality {
    Map<Count, Long> sums = new TreeMap<>(Count.ORDER);
    counts.forEach(count -> sums.merge(count, count.records, Long::sum));
    counts =
        sums.entrySet().stream()
            .map(sum -> new Count(sum.getKey().unit, sum.getKey().measure, sum.getValue()))
            .toList();
  }

  /** This and other records of the file. */
  FileQuality plus(FileQuality more) {
    List<Count> both = new ArrayList<>(counts);
    both.addAll(more.counts);
    return new FileQuality(
        records + more.records, quarantined + more.quarantined, simulated || more.simulated, both);
  }

  /** Records of all units that break a rule. */
  long broken(String rule) {
    return counts.stream()
        .filter(count -> count.measure().equals(rule))
        .mapToLong(Count::records)
        .sum();
  }
}
