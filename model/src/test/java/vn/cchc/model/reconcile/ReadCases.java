package vn.cchc.model.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The 65 published statements with the judgement of a careful reader. */
final class PublishedCases {

  private PublishedCases() {}

  static CaseTable table() {
    List<List<String>> rows = rows();
    CaseTable table = new CaseTable(rows.get(0));
    for (int i = 1; i < rows.size(); i++) {
      table.add(i + 1, rows.get(i));
    }
    return table;
  }

  /** What the reader said, by case: yes, rounding, no or n/a. */
  static Map<String, String> reader() {
    List<List<String>> rows = rows();
    int column = rows.get(0).indexOf("consistent");
    Map<String, String> said = new LinkedHashMap<>();
    rows.subList(1, rows.size()).forEach(row -> said.put(row.get(0), row.get(column)));
    return said;
  }

  private static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    text()
        .lines()
        .forEach(
            line ->
                rows.add(
                    Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .map(PublishedCases::unquoted)
                        .toList()));
    return rows;
  }

  private static String unquoted(String cell) {
    return cell.startsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }

  private static String text() {
    try (InputStream in = PublishedCases.class.getResourceAsStream("published-figures.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
