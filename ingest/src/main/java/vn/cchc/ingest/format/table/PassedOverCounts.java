package vn.cchc.ingest.format.table;

import java.util.Map;
import java.util.TreeMap;

/** How many rows were passed over, by reason. Nothing is dropped without being counted here. */
public final class PassedOverCounts {

  private final Map<String, Long> counts = new TreeMap<>();

  /** Counts one row. */
  public void add(PassedOver reason) {
    counts.merge(reason.code(), 1L, Long::sum);
  }

  /** The counts so far by {@link PassedOver#code()}. */
  public Map<String, Long> byReason() {
    return Map.copyOf(counts);
  }
}
