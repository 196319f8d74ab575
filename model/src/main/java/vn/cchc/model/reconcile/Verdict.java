package vn.cchc.model.reconcile;

import java.util.Locale;

/** What the arithmetic of a statement comes to. */
public enum Verdict {
  /** Something could be checked, and all of it holds. */
  CONSISTENT,
  /** Only a last printed digit is off. */
  ROUNDING,
  /** A sum is broken, a ratio is wrong, or dossiers are unaccounted for. */
  INCONSISTENT,
  /** Too few numbers to check anything. */
  CANNOT_TELL;

  /** Name in outputs for programs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
