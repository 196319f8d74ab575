package vn.cchc.model.reconcile;

import java.util.Locale;

/** How a printed percentage came from an exact one, the best first. */
public enum Rounding {
  /** Rounded half-up to the printed decimals. */
  HALF_UP,
  /** What the hedge says is so. */
  HEDGE,
  /** Rounded with the other shares of the whole so that they add to 100. */
  LARGEST_REMAINDER,
  /** Digits cut off. */
  TRUNCATED,
  /** True to the letter, yet far away. */
  HEDGE_LOOSE,
  /** On the wrong side of the hedged number, by less than its last digit. */
  HEDGE_WRONG_SIDE,
  /** Off by no more than one unit of the last printed digit. */
  LAST_DIGIT;

  /** Name in outputs for programs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether nothing at all is to be said about it. */
  public boolean exact() {
    return this == HALF_UP || this == HEDGE;
  }

  /** Whether the printed number could be told from the exact one without guessing. */
  boolean reproduces() {
    return ordinal() <= TRUNCATED.ordinal();
  }
}
