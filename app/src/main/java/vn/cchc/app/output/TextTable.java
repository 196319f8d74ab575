package vn.cchc.app.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.app.Terminal;

/** A plain table that fits 80 columns: the first column takes what the numbers leave. */
public final class TextTable {

  /** Columns of the screen that tables are made for. */
  public static final int WIDTH = 80;

  private static final int LEAST_NAME = 16;
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
    int[] widths = new int[header.size()];
    int numbers = 0;
    for (int i = 1; i < widths.length; i++) {
      widths[i] = width(i);
      numbers += widths[i] + 2;
    }
    widths[0] = Math.min(width(0), Math.max(LEAST_NAME, WIDTH - numbers));
    line(terminal, header, widths);
    terminal.print("-".repeat(widths[0] + numbers));
    for (int i = 0; i < rows.size(); i++) {
      line(terminal, rows.get(i), widths);
      if (notes.containsKey(i)) {
        wrap(notes.get(i), WIDTH - INDENT.length() - 2).forEach(n -> terminal.print(INDENT + n));
      }
    }
  }

  private int width(int column) {
    int width = header.get(column).length();
    for (List<String> row : rows) {
      width = Math.max(width, row.get(column).length());
    }
    return width;
  }

  private static void line(Terminal terminal, List<String> cells, int[] widths) {
    List<String> name = wrap(cells.get(0), widths[0]);
    for (String start : name.subList(0, name.size() - 1)) {
      terminal.print(start);
    }
    StringBuilder line = new StringBuilder(pad(name.get(name.size() - 1), widths[0]));
    for (int i = 1; i < widths.length; i++) {
      String cell = cells.get(i);
      line.append("  ").append(" ".repeat(widths[i] - cell.length())).append(cell);
    }
    terminal.print(line.toString().stripTrailing());
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
