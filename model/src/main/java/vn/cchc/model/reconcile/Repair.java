package vn.cchc.model.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One number that may be the wrong one: replaced by another, every sum of the statement holds.
 *
 * @param found as printed
 * @param wouldBe what makes every sum hold
 * @param sums how many sums can be asked then, all of which hold
 * @param ratiosHold whether every printed ratio that can be checked follows from it as well
 */
public record Repair(Item item, long found, long wouldBe, int sums, boolean ratiosHold) {

  /**
   * Every single change of one count after which all sums hold, in the order of the counts; under
   * either reading of "received", since the wrong number may have spoilt the reading.
   */
  static List<Counts> repaired(Counts counts, Sums sums) {
    Map<Item, List<Long>> candidates = new LinkedHashMap<>();
    List<Sums.Sum> broken = new ArrayList<>(sums.broken());
    if (!broken.isEmpty()) {
      broken.addAll(Sums.of(counts, Reading.INSIDE).broken());
      broken.addAll(Sums.of(counts, Reading.OUTSIDE).broken());
    }
    for (Sums.Sum sum : broken) {
      for (Item item : sum.items()) {
        long change = sum.wholeItems().contains(item) ? sum.gap() : -sum.gap();
        candidates.computeIfAbsent(item, i -> new ArrayList<>()).add(counts.orZero(item) + change);
      }
    }
    List<Counts> repaired = new ArrayList<>();
    candidates.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                entry.getValue().stream()
                    .distinct()
                    .filter(value -> value >= 0 && value <= Counts.MOST)
                    .map(value -> counts.with(entry.getKey(), value))
                    .filter(Repair::adds)
                    .forEach(repaired::add));
    return repaired;
  }

  private static boolean adds(Counts counts) {
    return Sums.of(counts).broken().isEmpty() && PartsCheck.above(counts).isEmpty();
  }
}
