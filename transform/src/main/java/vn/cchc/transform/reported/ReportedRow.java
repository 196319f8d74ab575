package vn.cchc.transform.reported;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.cchc.model.period.DateRange;

/**
 * One row of a reported form, as people typed it.
 *
 * @param form family of the form
 * @param unit unit code
 * @param row field of procedures, {@code total}, or {@code other…}
 * @param scheme scheme of the period, told from its days
 * @param counts by column, only those reported
 * @param fileHash the file of the row
 * @param warnings what does not add up inside the row
 */
public record ReportedRow(
    String form,
    String unit,
    String row,
    DateRange range,
    String scheme,
    Map<String, Long> counts,
    String fileHash,
    List<String> warnings) {

  /** Row of the whole unit. */
  public static final String TOTAL = "total";

  /** Rejects missing parts; keeps the order of the counts. */
  public ReportedRow {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(range, "range");
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    warnings = List.copyOf(warnings);
  }

  /** Whether the row is about the whole unit. */
  public boolean total() {
    return row.equals(TOTAL);
  }
}
