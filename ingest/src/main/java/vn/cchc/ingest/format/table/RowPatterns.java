package vn.cchc.ingest.format.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.model.text.VietnameseText;

/** What rows that are no records look like in official tables. */
final class RowPatterns {

  private static final int SHORTEST_NUMBERING = 3;
  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?(\\d{1,3})\\)?(\\s*=[\\d\\s=+()-]*)?");
  private static final Pattern COLUMN_LETTER = Pattern.compile("\\(?[A-Za-z]\\)?");
  private static final Pattern TOTAL =
      Pattern.compile("(tổng( số| cộng)?|cộng|tổng số hồ sơ|tổng cộng \\(?.*\\)?)\\s*[:.]?");
  private static final Pattern SECTION =
      Pattern.compile("([A-Z]|[IVXLC]+|\\d{1,3}(\\.\\d{1,3}){1,4})[.)]?( .*)?");

  private RowPatterns() {}

  /**
   * Whether the cells number the columns: (1) (2) (3), or A B (1) (2). Numbers begin with 1 or with
   * their place among the cells.
   */
  static boolean numbering(SheetRow row) {
    int filled = 0;
    int numbers = 0;
    int last = -1;
    for (String cell : row.cells()) {
      if (!SheetRow.filled(cell)) {
        continue;
      }
      String text = VietnameseText.clean(cell);
      filled++;
      Matcher number = COLUMN_NUMBER.matcher(text);
      if (number.matches()) {
        int next = Integer.parseInt(number.group(1));
        if (last < 0 ? next != 1 && next != filled : next != last + 1) {
          return false;
        }
        last = next;
        numbers++;
      } else if (last >= 0 || !COLUMN_LETTER.matcher(text).matches()) {
        return false;
      }
    }
    return filled >= SHORTEST_NUMBERING && numbers >= 2;
  }

  /**
   * Whether the text may begin with "tổng" or "cộng", told from its first two signs; most cells
   * surely do not, and are spared the canonical form.
   */
  private static boolean mayBeginTotal(String cell) {
    char first = cell.charAt(0);
    if (first <= ' ' || first > '~') {
      return true;
    }
    if ("TtCc".indexOf(first) < 0 || cell.length() == 1) {
      return false;
    }
    char second = cell.charAt(1);
    return second > '~' || second == 'o' || second == 'O';
  }

  /** Whether one of the first two texts says total. */
  static boolean total(SheetRow row) {
    int filled = 0;
    for (String cell : row.cells()) {
      if (SheetRow.filled(cell)) {
        if (mayBeginTotal(cell) && TOTAL.matcher(VietnameseText.canonical(cell)).matches()) {
          return true;
        }
        if (++filled == 2) {
          return false;
        }
      }
    }
    return false;
  }

  /** Whether the row holds a heading such as "A. CẤP TỈNH", "II" or "1.2.3" and nothing else. */
  static boolean section(SheetRow row) {
    int filled = 0;
    boolean marked = false;
    for (String cell : row.cells()) {
      if (SheetRow.filled(cell)) {
        marked |= filled == 0 && SECTION.matcher(VietnameseText.clean(cell)).matches();
        filled++;
      }
    }
    return marked && filled <= 2;
  }

  /** Whether no cell holds a text. */
  static boolean blank(SheetRow row) {
    for (String cell : row.cells()) {
      if (SheetRow.filled(cell)) {
        return false;
      }
    }
    return true;
  }
}
