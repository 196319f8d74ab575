package vn.cchc.simulate.internal.plan;

/**
 * Why dossiers were planned together. Each kind numbers its dossiers of a day in a range of its
 * own.
 */
public enum BatchKind {
  /** Received in the period. */
  RECEIVED,
  /** Received before the period and open when it began. */
  CARRIED_OVER,
  /** Submitted and never received. */
  REGISTERED,
  /** Refused at intake. */
  NOT_ACCEPTED,
  /** Extra rows to be refused by the reader. */
  FAULTY
}
