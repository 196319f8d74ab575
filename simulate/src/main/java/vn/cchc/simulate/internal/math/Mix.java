package vn.cchc.simulate.internal.math;

/**
 * Random bits as a pure function of a key, so that any dossier can be made without making those
 * before it. The finishing step is that of SplitMix64 (Steele, Lea, Flood 2014).
 */
public final class Mix {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double TO_UNIT = 0x1.0p-53;

  private Mix() {}

  /** The bits that belong to a key. */
  public static long of(long key) {
    long z = key + GOLDEN;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A key made of a key and something below it, such as a unit of a group. */
  public static long of(long key, long below) {
    return of(key ^ of(below * GOLDEN + 1));
  }

  /** A key made of a key and a name. */
  public static long of(long key, String name) {
    long mixed = key;
    for (int i = 0; i < name.length(); i++) {
      mixed = of(mixed, name.charAt(i));
    }
    return of(mixed, name.length());
  }

  /** Bits as a number in [0, 1). */
  public static double unit(long bits) {
    return (bits >>> 11) * TO_UNIT;
  }

  /** Bits as a number in [0, bound). */
  public static int below(long bits, int bound) {
    return (int) (((bits >>> 32) * bound) >>> 32);
  }
}
