package vn.cchc.transform.figure;

/** What figures may be split by inside one set of units. */
public enum Dimension {
  NONE,
  FIELD,
  PROCEDURE,
  CHANNEL,
  UNIT,
  /** Unit, procedure, field and channel, joined by tabulators. */
  CELL
}
