package vn.cchc.ingest.format.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.ingest.format.table.CellRange;

/** Names of cells such as {@code AB12} and blocks such as {@code A1:C3}. */
final class CellNames {

  /** No column. */
  static final int NONE = -1;

  private static final int LETTERS = 26;
  private static final int LONGEST_COLUMN = 7;
  private static final Pattern BLOCK =
      Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

  private CellNames() {}

  /** The column of a cell from 0; {@link #NONE} for what names no cell. */
  static int column(String name) {
    int column = 0;
    int i = 0;
    while (i < name.length() && i < LONGEST_COLUMN && letter(name.charAt(i))) {
      column = column * LETTERS + (name.charAt(i) - 'A' + 1);
      i++;
    }
    return i == 0 || i == LONGEST_COLUMN ? NONE : column - 1;
  }

  private static boolean letter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The block, or null for what names none. */
  static CellRange range(String name) {
    Matcher matcher = BLOCK.matcher(name == null ? "" : name);
    return matcher.matches()
        ? new CellRange(
            Long.parseLong(matcher.group(2)),
            column(matcher.group(1)),
            Long.parseLong(matcher.group(4)),
            column(matcher.group(3)))
        : null;
  }
}
