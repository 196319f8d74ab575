package vn.cchc.ingest;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.cchc.model.quality.QualityRule;
import vn.cchc.model.quality.QualityRules;
import vn.cchc.model.quality.QualityScope;

/** Counts the records of a load by file, unit and measure, in one pass over bronze. */
final class QualityMeasures {

  /** All records. */
  static final String RECORDS = "records";

  /** Records kept out of silver. */
  static final String QUARANTINED = "quarantined";

  /** Records that have what reports need; dossiers: a due date, a channel, a known procedure. */
  static final String COMPLETE = "complete";

  private static final String SIMULATED = "simulated";
  private static final String UNIT = "of_unit";

  private final List<String> rules;

  QualityMeasures(QualityRules rules) {
    this.rules =
        rules.all().stream()
            .filter(rule -> rule.scope() == QualityScope.RECORD)
            .map(QualityRule::id)
            .toList();
  }

  /**
   * The quality of each file of a load, by content hash.
   *
   * @param load bronze rows of the load
   * @param unit the unit of a record; null where records have none
   * @param complete whether a record has what reports need
   * @param simulated whether a dossier is invented
   */
  Map<String, FileQuality> count(
      Dataset<Row> load, Column unit, Column complete, Column simulated) {
    List<Column> sums = new ArrayList<>();
    sums.add(records(col("quarantined")).as(QUARANTINED));
    sums.add(records(complete).as(COMPLETE));
    sums.add(max(simulated).as(SIMULATED));
    Column faulty = size(col("faults")).gt(0);
    rules.forEach(rule -> sums.add(records(faulty.and(broken(rule))).as(rule)));
    List<Row> rows =
        load.groupBy(col("file_hash"), (unit == null ? lit("") : unit).as(UNIT))
            .agg(sum(lit(1L)).as(RECORDS), sums.toArray(Column[]::new))
            .collectAsList();
    Map<String, List<Row>> byFile = new HashMap<>();
    rows.forEach(
        row -> byFile.computeIfAbsent(row.getAs("file_hash"), h -> new ArrayList<>()).add(row));
    Map<String, FileQuality> quality = new HashMap<>();
    byFile.forEach((hash, units) -> quality.put(hash, quality(units)));
    return quality;
  }

  private FileQuality quality(List<Row> units) {
    List<FileQuality.Count> counts = new ArrayList<>();
    for (Row row : units) {
      add(counts, row, RECORDS);
      add(counts, row, QUARANTINED);
      add(counts, row, COMPLETE);
      rules.forEach(rule -> add(counts, row, rule));
    }
    return new FileQuality(
        units.stream().mapToLong(row -> row.<Long>getAs(RECORDS)).sum(),
        units.stream().mapToLong(row -> row.<Long>getAs(QUARANTINED)).sum(),
        units.stream().anyMatch(row -> row.<Boolean>getAs(SIMULATED)),
        counts);
  }

  private static void add(List<FileQuality.Count> counts, Row row, String measure) {
    long records = row.<Long>getAs(measure);
    if (records > 0) {
      counts.add(new FileQuality.Count(blankAsNull(row.getAs(UNIT)), measure, records));
    }
  }

  private static String blankAsNull(String unit) {
    return unit == null || unit.isEmpty() ? null : unit;
  }

  private static Column broken(String rule) {
    return array_contains(col("faults").getField("code"), rule);
  }

  private static Column records(Column condition) {
    return sum(when(condition, 1L).otherwise(0L));
  }
}
