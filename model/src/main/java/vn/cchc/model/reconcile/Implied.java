package vn.cchc.model.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The denominators that a printed percentage of a known count leaves open.
 *
 * @param least at least this many
 * @param most at most this many
 */
record Implied(long least, long most) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Denominators under which a count has this share, give or take one unit of the last printed
   * digit; a hedge doubles the room.
   */
  static Implied of(long count, BigDecimal percent, Hedge hedge) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(percent.scale());
    BigDecimal room = hedge == Hedge.NONE ? unit : unit.multiply(BigDecimal.valueOf(10));
    BigDecimal scaled = HUNDRED.multiply(BigDecimal.valueOf(count));
    BigDecimal top = percent.add(room);
    BigDecimal bottom = percent.subtract(room);
    return new Implied(
        scaled.divide(top, 0, RoundingMode.CEILING).longValueExact(),
        bottom.signum() > 0
            ? scaled.divide(bottom, 0, RoundingMode.FLOOR).longValueExact()
            : Long.MAX_VALUE);
  }

  /** Whether any of them is at least so many. */
  boolean reaches(long dossiers) {
    return most >= dossiers && least <= most;
  }

  /** Whether some number is in both. */
  boolean overlaps(Implied other) {
    return least <= other.most && other.least <= most;
  }

  /** The one nearest to the printed percentage. */
  static long nearest(long count, BigDecimal percent) {
    return HUNDRED
        .multiply(BigDecimal.valueOf(count))
        .divide(percent, 0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
