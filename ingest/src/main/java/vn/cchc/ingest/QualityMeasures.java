package vn.cchc.ingest;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
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

  /** Records with a due date, a channel and a known procedure. */
  static final String COMPLETE = "complete";

  private static final String SIMULATED = "simulated";

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
   * @param simulated whether a dossier is invented
   */
  Map<String, FileQuality> count(Dataset<Row> load, Column simulated) {
    List<Column> sums = new ArrayList<>();
    sums.add(records(col("quarantined")).as(QUARANTINED));
    sums.add(
        records(
                col("due_at")
                    .isNotNull()
                    .and(col("channel_missing").equalTo(false))
                    .and(col("procedure").notEqual("unknown")))
            .as(COMPLETE));
    sums.add(max(simulated).as(SIMULATED));
    rules.forEach(
        rule -> sums.add(records(array_contains(col("faults").getField("code"), rule)).as(rule)));
    List<Row> rows =
        load.groupBy("file_hash", "unit")
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
      counts.add(new FileQuality.Count(row.getAs("unit"), measure, records));
    }
  }

  private static Column records(Column condition) {
    return sum(when(condition, 1L).otherwise(0L));
  }
}
