package vn.cchc.model.reconcile;

import java.util.Locale;

/** What a printed ratio is about; its words are declared in {@code labels.yaml}. */
public enum Measure {
  ONLINE(Family.CHANNEL),
  DIRECT(Family.CHANNEL),
  POSTAL(Family.CHANNEL),
  RESOLVED(Family.STATE),
  IN_PROGRESS(Family.STATE),
  OPEN_WITHIN_DUE(Family.STATE),
  RETURNED(Family.STATE),
  EARLY(Family.TIME),
  /** Resolved on the due day alone, where early ones are printed apart; else early or on time. */
  ON_TIME(Family.TIME),
  EARLY_OR_ON_TIME(Family.TIME),
  /** Resolved overdue, open overdue, or both. */
  OVERDUE(Family.TIME),
  /** Both of them, as the label says. */
  OVERDUE_WITH_OPEN(Family.TIME),
  OPEN_OVERDUE(Family.TIME);

  /** Ratios that share their denominators. */
  enum Family {
    /** Shares of what was received. */
    CHANNEL,
    /** Shares of what there was to handle. */
    STATE,
    /** Shares by the due date, over any of six denominators. */
    TIME
  }

  private final Family family;

  Measure(Family family) {
    this.family = family;
  }

  Family family() {
    return family;
  }

  /** Name in declarations and in outputs for programs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
