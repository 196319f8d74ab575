package vn.cchc.ingest;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.util.AccumulatorV2;

/**
 * How many contents of each file became the newest state of their dossier and how many are older
 * than it. Kept by partition: a partition computed again puts the same counts in the same place, so
 * retries and repeated evaluations change nothing.
 */
final class Placements
    extends AccumulatorV2<Placements.OfPartition, Map<Integer, Placements.OfPartition>> {

  private static final long serialVersionUID = 1L;

  /** Counts of one file. */
  record Placed(long accepted, long superseded) implements java.io.Serializable {

    static final Placed NONE = new Placed(0, 0);

    Placed plus(Placed more) {
      return new Placed(accepted + more.accepted, superseded + more.superseded);
    }
  }

  /** Counts of one partition by content hash of the file. */
  record OfPartition(int partition, Map<String, Placed> byFile) implements java.io.Serializable {
    OfPartition {
      byFile = Map.copyOf(byFile);
    }
  }

  private final Map<Integer, OfPartition> partitions = new HashMap<>();

  /** Counts of all partitions by content hash of the file. */
  synchronized Map<String, Placed> byFile() {
    Map<String, Placed> sum = new HashMap<>();
    partitions
        .values()
        .forEach(p -> p.byFile().forEach((file, placed) -> sum.merge(file, placed, Placed::plus)));
    return sum;
  }

  /** Adds counts taken elsewhere, of other contents. */
  synchronized void join(Placements others) {
    int next = partitions.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    partitions.put(next, new OfPartition(next, others.byFile()));
  }

  @Override
  public synchronized void add(OfPartition counts) {
    partitions.put(counts.partition(), counts);
  }

  @Override
  public synchronized void merge(AccumulatorV2<OfPartition, Map<Integer, OfPartition>> other) {
    partitions.putAll(other.value());
  }

  @Override
  public synchronized Map<Integer, OfPartition> value() {
    return Map.copyOf(partitions);
  }

  @Override
  public synchronized boolean isZero() {
    return partitions.isEmpty();
  }

  @Override
  public synchronized void reset() {
    partitions.clear();
  }

  @Override
  public synchronized Placements copy() {
    Placements copy = new Placements();
    copy.partitions.putAll(partitions);
    return copy;
  }
}
