package vn.cchc.transform.ledger;

/** Why a ledger is made anew from all dossiers. */
public enum RebuildReason {
  /** Somebody asked for it. */
  WANTED,
  /** There was none, or one without a note of what it was made from. */
  NONE_YET,
  /** A calendar, the catalogue of procedures, a definition or the meaning of flows changed. */
  OTHER_RULES,
  /** The lake no longer holds every change since the last run. */
  GAP
}
