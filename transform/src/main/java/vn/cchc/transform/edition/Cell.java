package vn.cchc.transform.edition;

import java.util.Comparator;
import vn.cchc.model.period.DateRange;

/**
 * What some figures are of.
 *
 * @param timeliness definition of on time
 * @param range days
 * @param unit key of the unit, without those below it
 * @param detail procedure, field and channel, joined by tabulators; empty for all together
 */
record Cell(String timeliness, DateRange range, String unit, String detail)
    implements Comparable<Cell> {

  /** All procedures, fields and channels together. */
  static final String WHOLE = "";

  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::timeliness)
          .thenComparing(cell -> cell.range.from())
          .thenComparing(cell -> cell.range.to())
          .thenComparing(Cell::unit)
          .thenComparing(Cell::detail);

  /** The cell of a key: a unit, alone or with its detail behind a tabulator. */
  static Cell of(String timeliness, DateRange range, String key) {
    int end = key.indexOf('\t');
    return end < 0
        ? new Cell(timeliness, range, key, WHOLE)
        : new Cell(timeliness, range, key.substring(0, end), key.substring(end + 1));
  }

  /** The same without detail. */
  Cell whole() {
    return new Cell(timeliness, range, unit, WHOLE);
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
