package vn.cchc.model.ledger;

import java.util.Locale;

/**
 * The additive measures of the ledger. A flow is summed over a range; a stock is the sum of its
 * changes from the beginning (DESIGN §6).
 */
public enum Measure {
  RECEIVED(Kind.FLOW),
  RESOLVED_EARLY(Kind.FLOW),
  RESOLVED_ON_TIME(Kind.FLOW),
  RESOLVED_OVERDUE(Kind.FLOW),
  RESOLVED_NO_DUE(Kind.FLOW),
  RETURNED(Kind.FLOW),
  POSTAL_RETURNED(Kind.FLOW),
  REGISTERED(Kind.FLOW),
  NOT_ACCEPTED(Kind.FLOW),
  DIGITISATION_TOLD(Kind.FLOW),
  DIGITISED(Kind.FLOW),
  OPEN(Kind.STOCK),
  OPEN_OVERDUE(Kind.STOCK),
  OPEN_NO_DUE(Kind.STOCK),
  OPEN_PAUSED(Kind.STOCK);

  private final Kind kind;

  Measure(Kind kind) {
    this.kind = kind;
  }

  /** How the measure is read over a range. */
  public Kind kind() {
    return kind;
  }

  /** The column name in ledger tables. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How a measure is read over a range. */
  public enum Kind {
    /** Summed over the range. */
    FLOW,
    /** Changes of a stock, summed from the beginning to a day. */
    STOCK
  }
}
