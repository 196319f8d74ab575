package vn.cchc.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/** Counts the bronze rows of one file by unit and measure, row by row. Not thread-safe. */
final class QualityTally {

  /** All records. */
  static final String RECORDS = "records";

  /** Records kept out of silver. */
  static final String QUARANTINED = "quarantined";

  /** Records that have what reports need. */
  static final String COMPLETE = "complete";

  private static final List<String> OF_ANY = List.of(RECORDS, QUARANTINED, COMPLETE);
  private static final UTF8String NO_UNIT = UTF8String.EMPTY_UTF8;

  private final QualityColumns columns;
  private final Map<UTF8String, long[]> byUnit = new HashMap<>();
  private boolean simulated;

  QualityTally(QualityColumns columns) {
    this.columns = columns;
  }

  /** Counts a row. */
  void add(InternalRow row) {
    long[] counts = counts(columns.unit(row));
    counts[0]++;
    counts[1] += columns.quarantined(row) ? 1 : 0;
    counts[2] += columns.complete(row) ? 1 : 0;
    columns.eachRule(row, rule -> counts[OF_ANY.size() + rule]++);
    simulated = simulated || columns.simulated(row);
  }

  private long[] counts(UTF8String unit) {
    UTF8String key = unit == null ? NO_UNIT : unit;
    long[] counts = byUnit.get(key);
    if (counts == null) {
      counts = new long[OF_ANY.size() + columns.rules().size()];
      byUnit.put(key.copy(), counts);
    }
    return counts;
  }

  /** What the rows so far are worth. */
  FileQuality sum() {
    long records = 0;
    long quarantined = 0;
    List<FileQuality.Count> all = new ArrayList<>();
    for (Map.Entry<UTF8String, long[]> of : byUnit.entrySet()) {
      String unit = of.getKey().equals(NO_UNIT) ? null : of.getKey().toString();
      long[] counts = of.getValue();
      records += counts[0];
      quarantined += counts[1];
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          all.add(new FileQuality.Count(unit, measure(i), counts[i]));
        }
      }
    }
    return new FileQuality(records, quarantined, simulated, all);
  }

  private String measure(int i) {
    return i < OF_ANY.size() ? OF_ANY.get(i) : columns.rules().get(i - OF_ANY.size());
  }
}
