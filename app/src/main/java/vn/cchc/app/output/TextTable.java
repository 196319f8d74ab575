package vn.cchc.app.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.app.Terminal;

/**
 * A plain table that fits 80 columns: the first column takes what the others leave; where that is
 * too little for its words, the widest of the others go on in the next line as well.
 */
public final class TextTable {

  /** Columns of the screen that tables are made for. */
  public static final int WIDTH = 80;

  private static final int LEAST_NAME = 16;
  private static final int GOOD_NAME = 36;
  private static final String INDENT = "    ";

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();
  private final Map<Integer, String> notes = new HashMap<>();

  /** A table with these column names. */
  public TextTable(String... header) {
    this.header = List.of(header);
  }

  /** Adds a row with as many cells as the header. */
  public TextTable row(List<String> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  /** Adds a text that stands below the last row, over the whole width. */
  public TextTable note(String text) {
    notes.put(rows.size() - 1, text);
    return this;
  }

  /** Prints the table; a name that is too long goes on in the next line. */
  public void print(Terminal terminal) {
    int[] widths = widths();
    line(terminal, header, widths);
    terminal.print("-".repeat(Arrays.stream(widths).sum() + 2 * (widths.length - 1)));
    for (int i = 0; i < rows.size(); i++) {
      line(terminal, rows.get(i), widths);
      if (notes.containsKey(i)) {
        wrap(notes.get(i), WIDTH - INDENT.length() - 2).forEach(n -> terminal.print(INDENT + n));
      }
    }
  }

  private int[] widths() {
    int[] widths = new int[header.size()];
    int left = WIDTH;
    for (int i = 1; i < widths.length; i++) {
      widths[i] = width(i);
      left -= widths[i] + 2;
    }
    int wanted = Math.min(Math.max(longestWord(), LEAST_NAME), Math.min(width(0), GOOD_NAME));
    while (left < wanted) {
      int widest = 1;
      for (int i = 2; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths.length == 1 || widths[widest] <= LEAST_NAME) {
        break;
      }
      widths[widest]--;
      left++;
    }
    widths[0] = Math.min(width(0), Math.max(LEAST_NAME, left));
    return widths;
  }

  /** The longest part of a first cell that cannot go on in the next line without being cut. */
  private int longestWord() {
    return rows.stream()
        .flatMap(row -> Stream.of(row.get(0).split(" ")))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private int width(int column) {
    int width = header.get(column).length();
    for (List<String> row : rows) {
      width = Math.max(width, row.get(column).length());
    }
    return width;
  }

  private static void line(Terminal terminal, List<String> cells, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> lines = wrap(cells.get(i), widths[i]);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int row = 0; row < height; row++) {
      StringBuilder line = new StringBuilder(pad(at(wrapped.get(0), row, height), widths[0]));
      for (int i = 1; i < widths.length; i++) {
        String cell = at(wrapped.get(i), row, height);
        line.append("  ").append(" ".repeat(widths[i] - cell.length())).append(cell);
      }
      terminal.print(line.toString().stripTrailing());
    }
  }

  /** What of a cell stands in a line of its row; the last lines of all cells stand side by side. */
  private static String at(List<String> lines, int row, int height) {
    int index = row - (height - lines.size());
    return index < 0 ? "" : lines.get(index);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** Words over as many lines as needed; a single long word is cut. */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      int end = space > width / 2 ? space : width;
      lines.add(rest.substring(0, end).stripTrailing());
      rest = "  " + rest.substring(end).strip();
    }
    lines.add(rest);
    return lines;
  }
}
