package vn.cchc.app.verb;

/** What figures may be split by. */
enum Split {
  UNIT,
  FIELD,
  PROCEDURE,
  CHANNEL,
  MONTH
}
