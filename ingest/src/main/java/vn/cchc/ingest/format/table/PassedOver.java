package vn.cchc.ingest.format.table;

import java.util.Locale;

/** Why a row of a table is no record. */
public enum PassedOver {
  /** A text above the header. */
  TITLE,
  BLANK,
  /** The row of column numbers below a header. */
  NUMBERING,
  TOTAL,
  /** The heading of a group of rows. */
  SECTION,
  /** The header once more, as on the top of every printed page. */
  REPEATED_HEADER,
  /** What the source declares as junk. */
  JUNK,
  /** Texts, but none below a declared column. */
  OUTSIDE_COLUMNS,
  /** The field that the source declares as needed is blank. */
  WITHOUT_KEY;

  /** As counted: {@code repeated-header}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
