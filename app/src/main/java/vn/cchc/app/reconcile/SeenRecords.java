package vn.cchc.app.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.transform.quality.QualityCount;
import vn.cchc.transform.quality.QualityReading;

/**
 * What the files of a lake tell of the records of a unit: how new they are, and which are in no
 * figure.
 */
final class SeenRecords {

  private final List<QualityCount> loaded;
  private final List<QualityCount> retracted;

  private SeenRecords(List<QualityCount> loaded, List<QualityCount> retracted) {
    this.loaded = loaded;
    this.retracted = retracted;
  }

  /** Reads what the acknowledged files of dossiers held. */
  static SeenRecords read(TableReader reader, Conf conf) {
    return new SeenRecords(
        ofDossiers(QualityReading.ofFiles(reader), conf),
        ofDossiers(QualityReading.ofRetracted(reader), conf));
  }

  private static List<QualityCount> ofDossiers(List<QualityCount> counts, Conf conf) {
    return counts.stream()
        .filter(
            count -> {
              SourceSpec source = conf.sources().get(count.source());
              return source != null && source.ofDossiers();
            })
        .toList();
  }

  /** Day on which the newest file with dossiers of some units was made; empty without any. */
  Optional<LocalDate> newest(Set<String> units) {
    return loaded.stream()
        .filter(count -> count.unit() != null && units.contains(count.unit()))
        .map(QualityCount::day)
        .max(LocalDate::compareTo);
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
