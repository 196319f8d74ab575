package vn.cchc.simulate.internal.math;

/**
 * Spreads a count over a row of days by running sums: day by day the share so far is rounded down
 * after adding a fixed phase. The days add up to the count exactly, and small counts spread over
 * the whole row instead of gathering on its heaviest days.
 */
public final class EvenSpread {

  private EvenSpread() {}

  /**
   * Parts of {@code count} in the order of the weights.
   *
   * @param caps the most that each part may get
   * @param phase in [0, 1), decides where single ones fall
   * @throws IllegalArgumentException when the caps together are below the count
   */
  public static int[] over(long count, double[] weights, int[] caps, double phase) {
    int[] parts = new int[weights.length];
    double whole = 0;
    for (int i = 0; i < weights.length; i++) {
      whole += caps[i] > 0 ? weights[i] : 0;
    }
    long given = 0;
    if (whole > 0) {
      double sum = 0;
      for (int i = 0; i < weights.length && given < count; i++) {
        sum += caps[i] > 0 ? weights[i] : 0;
        long due = Math.min(count, (long) Math.floor(sum / whole * count + phase)) - given;
        parts[i] = (int) Math.max(0, Math.min(due, caps[i]));
        given += parts[i];
      }
    }
    return fill(parts, weights, caps, count - given);
  }

  /** What is left goes to the latest days that have room, first where there is weight. */
  private static int[] fill(int[] parts, double[] weights, int[] caps, long toPlace) {
    long left = toPlace;
    for (int pass = 0; pass < 2 && left > 0; pass++) {
      for (int i = parts.length - 1; i >= 0 && left > 0; i--) {
        if (pass == 1 || weights[i] > 0) {
          long more = Math.min(left, caps[i] - parts[i]);
          parts[i] += (int) more;
          left -= more;
        }
      }
    }
    if (left > 0) {
      throw new IllegalArgumentException(left + " do not fit into the days given");
    }
    return parts;
  }
}
