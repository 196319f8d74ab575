package vn.cchc.simulate;

import java.util.ArrayList;
import java.util.List;

/** RFC 4180 in a few lines. */
final class CsvText {

  private CsvText() {}

  static List<List<String>> parse(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\r') {
        line.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n') {
        lines.add(line);
        line = new ArrayList<>();
      } else {
        cell.append(c);
      }
    }
    return lines;
  }
}
