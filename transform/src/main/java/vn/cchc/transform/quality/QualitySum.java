package vn.cchc.transform.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.model.figure.Ratio;

/**
 * Counts of some units and sources taken together.
 *
 * @param latest latest day of extraction; empty without any file
 * @param byMeasure records by measure
 * @param byMonth records and quarantined ones by month of extraction
 */
public record QualitySum(
    Optional<LocalDate> latest,
    Map<String, Long> byMeasure,
    Map<YearMonth, Map<String, Long>> byMonth) {

  /** Adds counts up. */
  public static QualitySum of(Collection<QualityCount> counts) {
    Map<String, Long> byMeasure = new TreeMap<>();
    Map<YearMonth, Map<String, Long>> byMonth = new TreeMap<>();
    for (QualityCount count : counts) {
      byMeasure.merge(count.measure(), count.records(), Long::sum);
      byMonth
          .computeIfAbsent(count.month(), month -> new TreeMap<>())
          .merge(count.measure(), count.records(), Long::sum);
    }
    Optional<LocalDate> latest =
        counts.stream()
            .filter(count -> count.measure().equals(QualityCount.RECORDS))
            .map(QualityCount::day)
            .max(LocalDate::compareTo);
    return new QualitySum(latest, byMeasure, byMonth);
  }

  /** Records under a measure. */
  public long records(String measure) {
    return byMeasure.getOrDefault(measure, 0L);
  }

  /** Complete over all records. */
  public Ratio completeness() {
    return new Ratio(records(QualityCount.COMPLETE), records(QualityCount.RECORDS));
  }

  /** Quarantined over all records of a month. */
  public Ratio quarantined(YearMonth month) {
    Map<String, Long> of = byMonth.getOrDefault(month, Map.of());
    return new Ratio(
        of.getOrDefault(QualityCount.QUARANTINED, 0L), of.getOrDefault(QualityCount.RECORDS, 0L));
  }
}
