package vn.cchc.ingest.format.table;

/**
 * One row of a table as texts.
 *
 * @param number position on the sheet or in the file, from 1
 * @param cells texts by column, null where blank; as long as the last text
 */
@SuppressWarnings("ArrayRecordComponent")
public record SheetRow(long number, String[] cells) {

  /** The text of a column; null when blank. */
  public String cell(int column) {
    return column < cells.length ? cells[column] : null;
  }

  /** Whether a text is there. */
  static boolean filled(String text) {
    return text != null && !text.isBlank();
  }
}
