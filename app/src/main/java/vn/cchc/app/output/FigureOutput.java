package vn.cchc.app.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cchc.app.Terminal;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.text.VietnameseNumbers;

/** Prints rows of figures. */
public final class FigureOutput {

  /**
   * A column of the table of several rows.
   *
   * @param always whether it stands there also when no row has anything in it
   */
  private record Narrow(Figure figure, String first, String second, boolean always) {}

  private static final List<Narrow> SHORT =
      List.of(
          new Narrow(Figure.CARRIED_OVER, "Chuyển", "sang", true),
          new Narrow(Figure.RECEIVED, "Tiếp", "nhận", true),
          new Narrow(Figure.RESOLVED_EARLY, "Trước", "hạn", true),
          new Narrow(Figure.RESOLVED_ON_TIME, "Đúng", "hạn", true),
          new Narrow(Figure.RESOLVED_OVERDUE, "Quá", "hạn", true),
          new Narrow(Figure.RESOLVED_NO_DUE, "Xong,", "k.hạn", false),
          new Narrow(Figure.RETURNED, "Trả", "lại", true),
          new Narrow(Figure.IN_PROGRESS_WITHIN_DUE, "Đang", "trong", true),
          new Narrow(Figure.IN_PROGRESS_OVERDUE, "Đang", "quá", true),
          new Narrow(Figure.IN_PROGRESS_NO_DUE, "Đang,", "k.hạn", false));

  private FigureOutput() {}

  /** CSV with exactly the columns of DESIGN §8; the key column only where rows have keys. */
  public static void csv(Terminal terminal, List<FigureRow> rows) {
    boolean keyed = rows.stream().anyMatch(r -> r.key().isPresent());
    List<List<String>> cells = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("unit", "unit_name"));
    if (keyed) {
      header.add("key");
    }
    header.addAll(List.of("from", "to", "timeliness"));
    Figure.columns().forEach(header::add);
    cells.add(header);
    for (FigureRow row : rows) {
      List<String> line = new ArrayList<>(List.of(row.unit().code(), row.unit().name()));
      if (keyed) {
        line.add(row.key().orElse(""));
      }
      line.add(row.range().from().toString());
      line.add(row.range().to().toString());
      line.add(row.timeliness());
      Figure.EXPORTED.forEach(f -> line.add(Long.toString(row.figures().get(f))));
      cells.add(line);
    }
    CsvOutput.write(terminal.out(), cells);
  }

  /** JSON with the names of the CSV columns. */
  public static void json(Terminal terminal, List<FigureRow> rows) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (FigureRow row : rows) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("unit", row.unit().code());
      object.put("unit_name", row.unit().name());
      row.key().ifPresent(key -> object.put("key", key));
      object.put("from", row.range().from().toString());
      object.put("to", row.range().to().toString());
      object.put("timeliness", row.timeliness());
      Figure.EXPORTED.forEach(f -> object.put(f.column(), row.figures().get(f)));
      objects.add(object);
    }
    JsonOutput.write(terminal.out(), objects);
  }

  /** For people: all counts of one row, or the main counts of several. */
  public static void table(Terminal terminal, List<FigureRow> rows) {
    if (rows.size() == 1 && rows.get(0).key().isEmpty()) {
      TextTable table = new TextTable("Chỉ tiêu", "Số hồ sơ", "Tên trong lệnh");
      rows.get(0)
          .figures()
          .asMap()
          .forEach(
              (figure, count) ->
                  table.row(
                      List.of(
                          figure.vietnamese(), VietnameseNumbers.count(count), figure.column())));
      table.print(terminal);
      return;
    }
    List<Narrow> columns =
        SHORT.stream()
            .filter(
                column ->
                    column.always
                        || rows.stream().anyMatch(r -> r.figures().get(column.figure) > 0))
            .toList();
    TextTable table = new TextTable(heading(columns, Narrow::first));
    table.row(List.of(heading(columns, Narrow::second)));
    for (FigureRow row : rows) {
      List<String> cells = new ArrayList<>(List.of(row.keyName()));
      columns.forEach(c -> cells.add(VietnameseNumbers.count(row.figures().get(c.figure))));
      table.row(cells);
    }
    table.print(terminal);
  }

  private static String[] heading(List<Narrow> columns, Function<Narrow, String> part) {
    return Stream.concat(Stream.of(""), columns.stream().map(part)).toArray(String[]::new);
  }
}
