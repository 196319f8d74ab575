package vn.cchc.simulate.internal.math;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Splits whole numbers by weights so that the parts add up exactly. */
public final class LargestRemainder {

  private LargestRemainder() {}

  /**
   * Parts of {@code total} in proportion to the weights; what rounding leaves over goes to the
   * largest remainders, then to the earlier part.
   *
   * @throws IllegalArgumentException when something is to be split and no weight is above zero
   */
  public static long[] split(long total, long[] weights) {
    long[] unlimited = new long[weights.length];
    Arrays.fill(unlimited, Long.MAX_VALUE);
    return split(total, weights, unlimited);
  }

  /**
   * As {@link #split(long, long[])}, with no part above its cap; what does not fit goes where room
   * is left, first where there is weight.
   *
   * @throws IllegalArgumentException when the caps together are below the total
   */
  public static long[] split(long total, long[] weights, long[] caps) {
    long[] parts = new long[weights.length];
    if (total == 0) {
      return parts;
    }
    long whole = Arrays.stream(weights).sum();
    if (total < 0 || whole <= 0) {
      throw new IllegalArgumentException(
          "cannot split " + total + " by weights that add to " + whole);
    }
    double[] remainders = new double[weights.length];
    long left = total;
    for (int i = 0; i < parts.length; i++) {
      long exact = floorShare(total, weights[i], whole);
      remainders[i] = total * ((double) weights[i] / whole) - exact;
      parts[i] = Math.min(exact, caps[i]);
      left -= parts[i];
    }
    Integer[] order =
        IntStream.range(0, parts.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(i -> weights[i] > 0 ? 0 : 1)
                    .thenComparing(Comparator.<Integer>comparingDouble(i -> -remainders[i])))
            .toArray(Integer[]::new);
    return fill(parts, caps, order, left);
  }

  private static long floorShare(long total, long weight, long whole) {
    return BigInteger.valueOf(total)
        .multiply(BigInteger.valueOf(weight))
        .divide(BigInteger.valueOf(whole))
        .longValueExact();
  }

  private static long[] fill(long[] parts, long[] caps, Integer[] order, long toPlace) {
    long left = toPlace;
    while (left > 0) {
      long before = left;
      for (int i : order) {
        if (left > 0 && parts[i] < caps[i]) {
          parts[i]++;
          left--;
        }
      }
      if (left == before) {
        throw new IllegalArgumentException(left + " do not fit below the caps");
      }
    }
    return parts;
  }
}
