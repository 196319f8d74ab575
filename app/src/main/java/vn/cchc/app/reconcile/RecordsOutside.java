package vn.cchc.app.reconcile;

import java.util.List;
import java.util.Set;
import vn.cchc.lake.TableReader;
import vn.cchc.transform.quality.QualityCount;
import vn.cchc.transform.quality.QualityReading;

/** Records that the lake has seen and that are in no figure, by unit. */
final class RecordsOutside {

  private final List<QualityCount> loaded;
  private final List<QualityCount> retracted;

  private RecordsOutside(List<QualityCount> loaded, List<QualityCount> retracted) {
    this.loaded = loaded;
    this.retracted = retracted;
  }

  /** Reads what the acknowledged files held. */
  static RecordsOutside read(TableReader reader) {
    return new RecordsOutside(QualityReading.ofFiles(reader), QualityReading.ofRetracted(reader));
  }

  /** Quarantined records of some units. */
  long quarantined(Set<String> units) {
    return sum(loaded, QualityCount.QUARANTINED, units);
  }

  /** Quarantined records of which nobody knows the unit. */
  long quarantinedNowhere() {
    return loaded.stream()
        .filter(count -> count.unit() == null && count.measure().equals(QualityCount.QUARANTINED))
        .mapToLong(QualityCount::records)
        .sum();
  }

  /** Records of some units in files that were taken out again. */
  long retracted(Set<String> units) {
    return sum(retracted, QualityCount.RECORDS, units);
  }

  private static long sum(List<QualityCount> counts, String measure, Set<String> units) {
    return counts.stream()
        .filter(count -> count.unit() != null && units.contains(count.unit()))
        .filter(count -> count.measure().equals(measure))
        .mapToLong(QualityCount::records)
        .sum();
  }
}
