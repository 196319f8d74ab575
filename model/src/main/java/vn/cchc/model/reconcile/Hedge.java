package vn.cchc.model.reconcile;

import java.math.BigDecimal;

/**
 * A word that takes something back from a printed number. How far the true number may lie away
 * follows the roundness of what is printed: a step is one unit of the last printed digit, or five
 * of them where the number is a multiple of five.
 */
public enum Hedge {
  /** The number as it stands. */
  NONE,
  /** gần, nearly: below, by one unit or half a step. */
  NEARLY,
  /** hơn, trên, over: above, by no more than ten units or half as much again. */
  OVER,
  /** ít nhất, at least: as {@link #OVER}, the number itself included. */
  AT_LEAST,
  /** khoảng, about: to either side by one unit or half a step. */
  ABOUT,
  /** dưới, under: below, by no more than ten units. */
  UNDER;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HALF_AS_MUCH_AGAIN = new BigDecimal("1.5");

  /** How an exact percentage stands to a hedged one. */
  enum Standing {
    /** True, and as near as the words suggest. */
    SATISFIED,
    /** True to the letter, yet far away. */
    LOOSE,
    /** On the wrong side, yet the printed number is the true one rounded. */
    WRONG_SIDE,
    /** False, or so far away that the words mislead. */
    BROKEN
  }

  /**
   * How the exact value stands to the printed one.
   *
   * @param printed its scale tells the last printed digit
   */
  Standing standing(Share exact, BigDecimal printed) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(printed.scale());
    boolean round =
        printed.signum() != 0 && printed.divideToIntegralValue(unit).remainder(FIVE).signum() == 0;
    BigDecimal near = round ? unit.multiply(FIVE).divide(TWO) : unit;
    BigDecimal wide = unit.multiply(TEN);
    BigDecimal half = unit.divide(TWO);
    int side = exact.compareTo(printed);
    return switch (this) {
      case NONE -> throw new IllegalStateException("no hedge to satisfy");
      case NEARLY ->
          side < 0
              ? within(exact.compareTo(printed.subtract(near)) >= 0)
              : wrongSide(exact, printed.add(half));
      case ABOUT ->
          within(
              exact.compareTo(printed.subtract(near)) >= 0
                  && exact.compareTo(printed.add(near)) <= 0);
      case OVER, AT_LEAST -> {
        if (side < 0 || (side == 0 && this == OVER)) {
          yield exact.compareTo(printed.subtract(half)) >= 0
              ? Standing.WRONG_SIDE
              : Standing.BROKEN;
        }
        boolean sameDigits = exact.compareTo(printed.add(unit)) < 0;
        boolean nearEnough =
            exact.compareTo(printed.add(wide)) <= 0
                && exact.compareTo(printed.multiply(HALF_AS_MUCH_AGAIN)) <= 0;
        if (sameDigits || nearEnough) {
          yield Standing.SATISFIED;
        }
        yield exact.compareTo(printed.multiply(TWO)) < 0 ? Standing.LOOSE : Standing.BROKEN;
      }
      case UNDER -> {
        if (side >= 0) {
          yield wrongSide(exact, printed.add(half));
        }
        if (exact.compareTo(printed.subtract(wide)) >= 0) {
          yield Standing.SATISFIED;
        }
        yield exact.compareTo(printed.divide(TWO)) > 0 ? Standing.LOOSE : Standing.BROKEN;
      }
    };
  }

  private static Standing within(boolean near) {
    return near ? Standing.SATISFIED : Standing.BROKEN;
  }

  private static Standing wrongSide(Share exact, BigDecimal limit) {
    return exact.compareTo(limit) <= 0 ? Standing.WRONG_SIDE : Standing.BROKEN;
  }
}
