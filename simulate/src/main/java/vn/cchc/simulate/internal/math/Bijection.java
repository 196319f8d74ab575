package vn.cchc.simulate.internal.math;

/**
 * A seeded permutation of 0…n−1 that needs no memory: four Feistel rounds over the next even power
 * of two, walked until the result falls below n. A quota of k out of n is then "position below k",
 * exact for any n and in any order of asking.
 */
public final class Bijection {

  private static final int ROUNDS = 4;

  private final long size;
  private final int halfBits;
  private final long mask;
  private final long seed;

  /**
   * A permutation of {@code size} numbers.
   *
   * @param size at least 0
   */
  public Bijection(long size, long seed) {
    if (size < 0) {
      throw new IllegalArgumentException("a permutation needs a size of at least 0, not " + size);
    }
    this.size = size;
    int bits = 64 - Long.numberOfLeadingZeros(Math.max(size - 1, 1));
    this.halfBits = (bits + 1) / 2;
    this.mask = (1L << halfBits) - 1;
    this.seed = seed;
  }

  /** Where the number goes. */
  public long position(long number) {
    if (number < 0 || number >= size) {
      throw new IllegalArgumentException("no number " + number + " among " + size);
    }
    if (size < 2) {
      return number;
    }
    long walked = number;
    do {
      walked = feistel(walked);
    } while (walked >= size);
    return walked;
  }

  private long feistel(long value) {
    long left = value >>> halfBits;
    long right = value & mask;
    for (int round = 0; round < ROUNDS; round++) {
      long next = left ^ (Mix.of(seed + round ^ (right << 8)) & mask);
      left = right;
      right = next;
    }
    return (left << halfBits) | right;
  }
}
