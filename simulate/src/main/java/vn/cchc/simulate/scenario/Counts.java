package vn.cchc.simulate.scenario;

import java.util.Collection;

/** Checks shared by the records of a scenario. */
final class Counts {

  private Counts() {}

  static void requireNotNegative(String where, long... counts) {
    for (long count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException(where + ": a count must not be negative: " + count);
      }
    }
  }

  static long sum(Collection<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
