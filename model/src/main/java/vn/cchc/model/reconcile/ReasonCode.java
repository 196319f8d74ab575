package vn.cchc.model.reconcile;

import java.util.Locale;

/** Why a statement was judged as it was, the gravest first; its words are in {@code words.yaml}. */
public enum ReasonCode {
  CHANNELS_DO_NOT_ADD_UP(Severity.FINDING),
  TIME_CLASSES_DO_NOT_ADD_UP(Severity.FINDING),
  IN_TIME_DOES_NOT_ADD_UP(Severity.FINDING),
  OPEN_STATES_DO_NOT_ADD_UP(Severity.FINDING),
  /** More came out than there was. */
  STOCK_DOES_NOT_ADD_UP(Severity.FINDING),
  /** Received, yet neither resolved nor open nor returned. */
  DOSSIERS_UNACCOUNTED(Severity.FINDING),
  PART_ABOVE_WHOLE(Severity.FINDING),
  RATIO_WRONG(Severity.FINDING),
  /** A printed fraction names other counts than the statement. */
  FRACTION_DIFFERS(Severity.FINDING),
  /** The ratio is that of something else than its label says. */
  LABEL_DIFFERS(Severity.FINDING),
  SHARES_NOT_100(Severity.FINDING),
  /** Shares of one whole that stand on different wholes. */
  DIFFERENT_DENOMINATORS(Severity.FINDING),
  /** Parts of a period hold more than the period. */
  PERIODS_DO_NOT_ADD_UP(Severity.FINDING),
  LEVELS_DO_NOT_ADD_UP(Severity.FINDING),
  /** Rows of a table that do not make up its total. */
  ROWS_DO_NOT_ADD_UP(Severity.FINDING),
  ROUNDED_TO_100(Severity.ROUNDING),
  TRUNCATED(Severity.ROUNDING),
  LAST_DIGIT(Severity.ROUNDING),
  HEDGE_LOOSE(Severity.ROUNDING),
  HEDGE_WRONG_SIDE(Severity.ROUNDING),
  NUMBER_MISSING(Severity.UNKNOWN),
  LABEL_UNKNOWN(Severity.UNKNOWN),
  RATIO_UNREADABLE(Severity.UNKNOWN),
  NOTHING_TO_CHECK(Severity.UNKNOWN),
  /** More came out than was received; those carried over are not printed. */
  CARRIED_OVER_NOT_PRINTED(Severity.UNKNOWN),
  CARRIED_OVER_INSIDE(Severity.NOTE),
  CARRIED_OVER_OUTSIDE(Severity.NOTE),
  POSTAL_WITHIN_DIRECT(Severity.NOTE);

  /** What a reason does to the verdict. */
  public enum Severity {
    FINDING,
    ROUNDING,
    /** Something that could not be judged. */
    UNKNOWN,
    /** How the statement was read. */
    NOTE
  }

  private final Severity severity;

  ReasonCode(Severity severity) {
    this.severity = severity;
  }

  /** What it does to the verdict. */
  public Severity severity() {
    return severity;
  }

  /** Name in outputs for programs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
