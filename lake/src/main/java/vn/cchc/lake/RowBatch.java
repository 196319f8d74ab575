package vn.cchc.lake;

/** Some rows of a scan, by columns. */
public interface RowBatch {

  /** Number of slots; some may not be selected. */
  int size();

  /** Whether the row in this slot exists (deleted rows do not). */
  boolean selected(int row);

  /** A column by name. */
  RowColumn column(String name);
}
