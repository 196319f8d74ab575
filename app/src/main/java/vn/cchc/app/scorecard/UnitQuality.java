package vn.cchc.app.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.lake.TableReader;
import vn.cchc.model.quality.QualityRules;
import vn.cchc.reports.DataQuality;
import vn.cchc.transform.quality.QualityCount;
import vn.cchc.transform.quality.QualityReading;
import vn.cchc.transform.quality.QualitySum;

/** What the records of units are worth, over all loads. */
final class UnitQuality {

  private final Map<String, List<QualityCount>> byUnit = new HashMap<>();
  private final QualityRules rules;

  UnitQuality(TableReader reader, QualityRules rules) {
    this.rules = rules;
    for (QualityCount count : QualityReading.ofFiles(reader)) {
      byUnit.computeIfAbsent(count.unit(), unit -> new ArrayList<>()).add(count);
    }
  }

  /** The quality of these units taken together. */
  DataQuality of(Set<String> units) {
    List<QualityCount> counts = new ArrayList<>();
    units.forEach(unit -> counts.addAll(byUnit.getOrDefault(unit, List.of())));
    QualitySum sum = QualitySum.of(counts);
    Optional<Map.Entry<String, Long>> most =
        sum.byMeasure().entrySet().stream()
            .filter(measure -> rules.find(measure.getKey()).isPresent())
            .max(Map.Entry.comparingByValue());
    return new DataQuality(
        sum.records(QualityCount.RECORDS),
        sum.records(QualityCount.COMPLETE),
        sum.records(QualityCount.QUARANTINED),
        most.map(measure -> rules.name(measure.getKey())),
        most.map(Map.Entry::getValue).orElse(0L));
  }
}
