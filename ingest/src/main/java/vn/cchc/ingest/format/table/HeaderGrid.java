package vn.cchc.ingest.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cchc.model.text.VietnameseText;

/** The first rows of a table as canonical headings, merged cells filled in. */
final class HeaderGrid {

  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\s*\\([\\d\\s=+()-]+\\)$|\\s*\\(\\d+\\)\\s*=[\\d\\s=+()-]*$");

  private final String[][] cells;
  private final String[][] own;
  private final boolean[] numbering;
  private final int width;

  /**
   * The headings of the rows.
   *
   * @param merged blocks of merged cells; when there is none, a blank heading belongs to the one on
   *     its left wherever something stands below it
   */
  HeaderGrid(List<SheetRow> rows, List<CellRange> merged) {
    width = rows.stream().mapToInt(row -> row.cells().length).max().orElse(0);
    cells = new String[rows.size()][width];
    own = new String[rows.size()][];
    numbering = new boolean[rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      numbering[r] = RowPatterns.numbering(rows.get(r));
      for (int c = 0; c < width; c++) {
        cells[r][c] = heading(rows.get(r).cell(c));
      }
      own[r] = cells[r].clone();
    }
    merged.forEach(range -> fill(range, rows));
    if (merged.isEmpty()) {
      fillToTheRight();
    }
  }

  private static String heading(String text) {
    if (!SheetRow.filled(text)) {
      return "";
    }
    return COLUMN_NUMBER.matcher(VietnameseText.canonical(text)).replaceFirst("");
  }

  private void fill(CellRange range, List<SheetRow> rows) {
    String text = null;
    for (int r = 0; r < rows.size(); r++) {
      long number = rows.get(r).number();
      if (number < range.firstRow() || number > range.lastRow()) {
        continue;
      }
      if (text == null) {
        text = range.firstColumn() < width ? cells[r][range.firstColumn()] : "";
      }
      if (range.firstColumn() < width) {
        own[r][range.firstColumn()] = text;
      }
      for (int c = range.firstColumn(); c <= Math.min(range.lastColumn(), width - 1); c++) {
        cells[r][c] = text;
      }
    }
  }

  /** From below, so that a heading reaches over all that its parts have reached over. */
  private void fillToTheRight() {
    for (int r = cells.length - 2; r >= 0; r--) {
      for (int c = 1; c < width; c++) {
        boolean sameGroup = r == 0 || cells[r - 1][c].isEmpty();
        if (cells[r][c].isEmpty() && !cells[r + 1][c].isEmpty() && sameGroup) {
          cells[r][c] = cells[r][c - 1];
        }
      }
    }
  }

  int rows() {
    return cells.length;
  }

  /** Whether a row can belong to a header. */
  boolean headings(int row) {
    if (numbering[row]) {
      return false;
    }
    for (String cell : cells[row]) {
      if (!cell.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The names of the columns below {@code depth} rows of headings. */
  List<String> paths(int top, int depth) {
    int last = top + depth - 1;
    List<String> paths = new ArrayList<>(width);
    String before = "";
    for (int c = 0; c < width; c++) {
      String path = path(c, top, last);
      boolean partOfTheLeft = own[last][c].isEmpty() && path.equals(before);
      paths.add(partOfTheLeft ? "" : path);
      before = path;
    }
    return paths;
  }

  private String path(int column, int top, int last) {
    StringBuilder path = new StringBuilder();
    String above = "";
    for (int r = top; r <= last; r++) {
      String cell = r == last ? own[r][column] : cells[r][column];
      if (!cell.isEmpty() && !cell.equals(above)) {
        path.append(path.isEmpty() ? "" : TableHeader.BELOW).append(cell);
        above = cell;
      }
    }
    return path.toString();
  }
}
