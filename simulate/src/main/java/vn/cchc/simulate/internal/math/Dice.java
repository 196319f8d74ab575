package vn.cchc.simulate.internal.math;

/** Draws in order from the bits of one dossier. Reused; not for several threads. */
public final class Dice {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  /** Starts again from these bits. */
  public void take(long bits) {
    state = bits;
  }

  /** A number in [0, 1). */
  public double unit() {
    state += STEP;
    return Mix.unit(Mix.of(state));
  }

  /** A number in [0, bound); 0 for a bound below 2. */
  public int below(int bound) {
    state += STEP;
    return bound < 2 ? 0 : Mix.below(Mix.of(state), bound);
  }

  /** A number in [from, to]; {@code from} when the range is empty. */
  public int between(int from, int to) {
    return from + below(to - from + 1);
  }

  /** Whether something of this probability happens. */
  public boolean chance(double probability) {
    return unit() < probability;
  }
}
