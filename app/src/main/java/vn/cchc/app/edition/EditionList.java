package vn.cchc.app.edition;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.CsvOutput;
import vn.cchc.app.output.JsonOutput;
import vn.cchc.app.output.OutputFormat;
import vn.cchc.app.output.TextTable;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.transform.edition.Edition;

/** Prints the editions of a lake. */
public final class EditionList {

  private static final ZoneId LOCAL = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

  private EditionList() {}

  /**
   * An edition.
   *
   * @param holds whether the lake of now gives the same figures
   */
  public record Line(Edition edition, boolean holds) {}

  /** Prints all of them. */
  public static void print(Terminal terminal, List<Line> lines, OutputFormat format) {
    switch (format) {
      case TABLE -> table(terminal, lines);
      case JSON ->
          JsonOutput.write(terminal.out(), lines.stream().map(EditionList::object).toList());
      case CSV -> {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
            List.of(
                "id",
                "period",
                "scheme",
                "from",
                "to",
                "unit",
                "unit_name",
                "closed_at",
                "program",
                "figures",
                "lake"));
        lines.forEach(
            line -> rows.add(object(line).values().stream().map(String::valueOf).toList()));
        CsvOutput.write(terminal.out(), rows);
      }
    }
  }

  private static void table(Terminal terminal, List<Line> lines) {
    if (lines.isEmpty()) {
      terminal.print("Chưa có bản chốt nào; chốt một kỳ bằng 'cchc close --period P'.");
      return;
    }
    TextTable table = new TextTable("Bản chốt", "Kỳ", "Chốt lúc", "Mã", "Kho nay");
    for (Line line : lines) {
      Edition edition = line.edition();
      String unit = edition.unitName().isEmpty() ? "" : ", " + edition.unitName();
      table.row(
          List.of(
              edition.id() + unit + ", " + edition.scheme().vietnamese(),
              VietnameseNumbers.date(edition.from()) + "–" + VietnameseNumbers.date(edition.to()),
              MINUTE.format(edition.closedAt().atZone(LOCAL)),
              edition.shortHash(),
              line.holds() ? "giống" : "khác"));
    }
    table.print(terminal);
    if (lines.stream().anyMatch(line -> !line.holds())) {
      terminal.print("");
      terminal.print("Xem chênh lệch bằng 'cchc editions diff BẢN-CHỐT'.");
    }
  }

  private static Map<String, Object> object(Line line) {
    Edition edition = line.edition();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", edition.id());
    object.put("period", edition.period());
    object.put("scheme", edition.scheme().name().toLowerCase(Locale.ROOT));
    object.put("from", edition.from().toString());
    object.put("to", edition.to().toString());
    object.put("unit", edition.unit());
    object.put("unit_name", edition.unitName());
    object.put("closed_at", edition.closedAt().atZone(LOCAL).toOffsetDateTime().toString());
    object.put("program", edition.program());
    object.put("figures", edition.figures());
    object.put("lake", line.holds() ? "same" : "differs");
    return object;
  }
}
