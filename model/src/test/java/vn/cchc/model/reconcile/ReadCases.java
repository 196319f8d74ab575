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

/** A file of statements, each with the judgement of a careful reader. */
final class ReadCases {

  /** What each word of a reader says. */
  static final Map<String, Verdict> VERDICTS =
      Map.of(
          "yes", Verdict.CONSISTENT,
          "rounding", Verdict.ROUNDING,
          "no", Verdict.INCONSISTENT,
          "n/a", Verdict.CANNOT_TELL);

  private final String resource;

  /** The statements of a resource. */
  ReadCases(String resource) {
    this.resource = resource;
  }

  CaseTable table() {
    List<List<String>> rows = rows();
    CaseTable table = new CaseTable(rows.get(0));
    for (int i = 1; i < rows.size(); i++) {
      table.add(i + 1, rows.get(i));
    }
    return table;
  }

  /** What the reader said, by case. */
  Map<String, Verdict> reader() {
    List<List<String>> rows = rows();
    int column = rows.get(0).indexOf("consistent");
    Map<String, Verdict> said = new LinkedHashMap<>();
    rows.subList(1, rows.size())
        .forEach(row -> said.put(row.get(0), VERDICTS.get(row.get(column))));
    return said;
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    text()
        .lines()
        .forEach(
            line ->
                rows.add(
                    Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .map(ReadCases::unquoted)
                        .toList()));
    return rows;
  }

  private static String unquoted(String cell) {
    return cell.startsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }

  private String text() {
    try (InputStream in = ReadCases.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
