package vn.cchc.model.timeliness;

/** How a resolved dossier stands against its due date. */
public enum Verdict {
  EARLY,
  ON_TIME,
  OVERDUE,
  NO_DUE
}
