package vn.cchc.app.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.cchc.app.Terminal;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.ReportedFigures;
import vn.cchc.model.period.DateScheme;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.reported.ReportedRow;

/** Prints reported counts beside computed ones. */
public final class ReportedOutput {

  private static final List<String> HEADER =
      List.of(
          "form",
          "unit",
          "unit_name",
          "row",
          "from",
          "to",
          "scheme",
          "timeliness",
          "column",
          "reported",
          "computed",
          "difference");

  private ReportedOutput() {}

  /**
   * One reported row with the figures of the same days.
   *
   * @param computed empty where the row is about no declared field of procedures
   */
  public record Line(Unit unit, ReportedRow row, Optional<Figures> computed) {

    private OptionalLong computed(String column) {
      return computed
          .map(figures -> ReportedFigures.computed(row.form(), column, figures))
          .orElse(OptionalLong.empty());
    }
  }

  /** Cells for CSV: one line a count. */
  public static List<List<String>> cells(List<Line> lines, String timeliness) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(HEADER);
    for (Line line : lines) {
      ReportedRow row = line.row();
      row.counts()
          .forEach(
              (column, reported) -> {
                OptionalLong computed = line.computed(column);
                cells.add(
                    List.of(
                        row.form(),
                        line.unit().code(),
                        line.unit().name(),
                        row.row(),
                        row.range().from().toString(),
                        row.range().to().toString(),
                        row.scheme(),
                        timeliness,
                        column,
                        Long.toString(reported),
                        computed.isEmpty() ? "" : Long.toString(computed.getAsLong()),
                        computed.isEmpty() ? "" : Long.toString(reported - computed.getAsLong())));
              });
    }
    return cells;
  }

  /** JSON with the names of the CSV columns. */
  public static void json(Terminal terminal, List<Line> lines, String timeliness) {
    List<Map<String, Object>> objects = new ArrayList<>();
    List<List<String>> cells = cells(lines, timeliness);
    for (List<String> cell : cells.subList(1, cells.size())) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (int i = 0; i < HEADER.size(); i++) {
        String text = cell.get(i);
        boolean count = i >= HEADER.indexOf("reported");
        object.put(HEADER.get(i), !count ? text : text.isEmpty() ? null : Long.valueOf(text));
      }
      objects.add(object);
    }
    JsonOutput.write(terminal.out(), objects);
  }

  /** For people: one table a row. */
  public static void table(Terminal terminal, List<Line> lines, TimelinessDefinition definition) {
    if (lines.isEmpty()) {
      terminal.print("Chưa có số liệu báo cáo nào của đơn vị trong kỳ này.");
      return;
    }
    terminal.print(
        "Số tính từ hồ sơ: %s (%s, bản %s)"
            .formatted(definition.nameVi(), definition.id(), definition.version()));
    for (Line line : lines) {
      ReportedRow row = line.row();
      terminal.print("");
      terminal.print(
          "%s (%s), biểu %s, dòng %s"
              .formatted(line.unit().name(), row.unit(), row.form(), row.row()));
      terminal.print(
          "%s – %s (%s)"
              .formatted(
                  VietnameseNumbers.date(row.range().from()),
                  VietnameseNumbers.date(row.range().to()),
                  DateScheme.ofCode(row.scheme()).orElseThrow().vietnamese()));
      TextTable table = new TextTable("Cột", "Báo cáo", "Tính từ hồ sơ", "Chênh lệch");
      row.counts()
          .forEach((column, reported) -> table.row(cells(column, reported, line.computed(column))));
      table.print(terminal);
      row.warnings().forEach(warning -> terminal.print("! " + warning));
    }
  }

  private static List<String> cells(String column, long reported, OptionalLong computed) {
    String none = VietnameseNumbers.NONE;
    return List.of(
        column,
        VietnameseNumbers.count(reported),
        computed.isEmpty() ? none : VietnameseNumbers.count(computed.getAsLong()),
        computed.isEmpty() ? none : VietnameseNumbers.count(reported - computed.getAsLong()));
  }
}
