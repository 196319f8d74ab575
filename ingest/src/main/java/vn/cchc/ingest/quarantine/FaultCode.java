package vn.cchc.ingest.quarantine;

import java.util.Locale;

/**
 * What a parser finds wrong with a record (DESIGN §5, "Faulty records"). Each has a rule in {@code
 * conf/quality}, which says what it does and what people read.
 */
public enum FaultCode {
  BROKEN_RECORD(false),
  REPEATED_FIELD(false),
  MISSHAPEN_FIELD(false),
  ROUNDED_CODE(false),
  MISSING_DOSSIER_CODE(false),
  SPOILED_DOSSIER_CODE(false),
  PERSONAL_DOSSIER_CODE(false),
  MISSING_RECEIPT_DATE(false),
  MISSING_DAY(false),
  UNREADABLE_DATE(false),
  MISSING_UNIT(false),
  UNKNOWN_UNIT(false),
  AMBIGUOUS_UNIT(false),
  UNMAPPED_STATUS(false),
  UNMAPPED_CHANNEL(false),
  GARBLED_TEXT(false),
  UNREADABLE_SIDE_DATE(true),
  MISSING_VALUE(false),
  UNREADABLE_VALUE(false),
  UNMAPPED_VALUE(false),
  DAY_IN_FUTURE(true),
  END_BEFORE_START(true),
  PART_ABOVE_WHOLE(true),
  UNREADABLE_SIDE_VALUE(true),
  SUM_DIFFERS(true),
  SCHEME_DIFFERS(true);

  private final boolean placeable;

  FaultCode(boolean placeable) {
    this.placeable = placeable;
  }

  /** Whether a record with this fault can be counted at all. */
  public boolean placeable() {
    return placeable;
  }

  /** As stored: {@code unknown-unit}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
