package vn.cchc.transform.quality;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Records of one unit in one file under one measure.
 *
 * @param unit unit as stored; null where it could not be told
 * @param day day of extraction of the file, or of its load where the extraction is unknown
 * @param measure {@code records}, {@code quarantined}, {@code complete} or the id of a rule broken
 */
public record QualityCount(
    String source, String unit, LocalDate day, String measure, long records) {

  /** All records. */
  public static final String RECORDS = "records";

  /** Records kept out of the figures. */
  public static final String QUARANTINED = "quarantined";

  /** Records with a due date, a channel and a known procedure. */
  public static final String COMPLETE = "complete";

  /** The month of the day. */
  public YearMonth month() {
    return YearMonth.from(day);
  }

  /** Whether the measure is a rule. */
  public boolean ofRule() {
    return !measure.equals(RECORDS) && !measure.equals(QUARANTINED) && !measure.equals(COMPLETE);
  }
}
