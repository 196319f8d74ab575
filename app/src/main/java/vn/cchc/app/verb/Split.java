package vn.cchc.app.verb;

/** What figures may be split by; officials only where single dossiers are looked at. */
enum Split {
  UNIT,
  FIELD,
  PROCEDURE,
  CHANNEL,
  MONTH,
  OFFICIAL
}
