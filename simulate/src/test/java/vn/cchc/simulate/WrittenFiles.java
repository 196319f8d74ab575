package vn.cchc.simulate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.simulate.Row.Column;

/** Reads simulated files with code of its own, so that the writer is not its own witness. */
final class WrittenFiles {

  private static final Pattern STAMP = Pattern.compile("-(\\d{8}T\\d{6})\\.(json|csv)$");
  private static final DateTimeFormatter STAMP_FORMAT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final List<String> STATUSES =
      List.of(
          "Mới đăng ký",
          "Được tiếp nhận",
          "Không được tiếp nhận",
          "Đang xử lý",
          "Yêu cầu bổ sung giấy tờ",
          "Yêu cầu thực hiện nghĩa vụ tài chính",
          "Công dân yêu cầu rút hồ sơ",
          "Dừng xử lý",
          "Đã xử lý xong",
          "Đã trả kết quả");
  private static final Map<String, Column> LIST_COLUMNS =
      Map.ofEntries(
          Map.entry("Đơn vị tiếp nhận", Column.DonViXuLy),
          Map.entry("Mã hồ sơ", Column.MaHoSo),
          Map.entry("Mã TTHC", Column.MaTTHC),
          Map.entry("Tên TTHC", Column.TenTTHC),
          Map.entry("Kênh tiếp nhận", Column.KenhThucHien),
          Map.entry("Ngày nộp hồ sơ", Column.NgayNopHoSo),
          Map.entry("Ngày nhận", Column.NgayTiepNhan),
          Map.entry("Ngày hẹn trả", Column.NgayHenTra),
          Map.entry("Ngày hẹn trả trước", Column.NgayHenTraTruoc),
          Map.entry("Ngày kết thúc xử lý", Column.NgayKetThucXuLy),
          Map.entry("Ngày trả kết quả", Column.NgayTra),
          Map.entry("Hình thức trả kết quả", Column.HinhThuc),
          Map.entry("Ngày từ chối", Column.NgayTuChoi),
          Map.entry("Trạng thái", Column.TrangThaiHoSo));
  private static final Map<String, Column> PORTAL_COLUMNS = new HashMap<>();

  static {
    for (Column column : Column.values()) {
      PORTAL_COLUMNS.put(column.name(), column);
    }
  }

  private WrittenFiles() {}

  static List<Path> paths(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static List<Row> rows(Path folder) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Path file : paths(folder)) {
      rows.addAll(rowsOf(file));
    }
    return rows;
  }

  static List<Row> rowsOf(Path file) throws IOException {
    return file.toString().endsWith(".json") ? json(file) : csv(file);
  }

  private static LocalDateTime extracted(Path file) {
    Matcher matcher = STAMP.matcher(file.toString());
    if (!matcher.find()) {
      throw new IllegalArgumentException("no extraction time in " + file);
    }
    return LocalDateTime.parse(matcher.group(1), STAMP_FORMAT);
  }

  private static List<Row> json(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    LocalDateTime extracted = extracted(file);
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      while (parser.nextToken() != JsonToken.START_ARRAY) {
        // the envelope before the records
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        rows.add(record(parser, extracted));
      }
    }
    return rows;
  }

  private static Row record(JsonParser parser, LocalDateTime extracted) throws IOException {
    String[] values = new String[Column.values().length];
    List<Row.Paper> papers = new ArrayList<>();
    StringBuilder requests = new StringBuilder();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      Column column = PORTAL_COLUMNS.get(parser.currentName());
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          papers.add(paper(parser, requests));
        }
      } else if (column != null) {
        values[column.ordinal()] = parser.getText();
      }
    }
    values[Column.requests.ordinal()] = requests.toString();
    return new Row(values, papers, extracted);
  }

  private static Row.Paper paper(JsonParser parser, StringBuilder requests) throws IOException {
    Map<String, String> at = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      at.put(name, parser.getText());
      requests.append(parser.getText()).append(';');
    }
    return new Row.Paper(
        Times.read(at.get("NgayBoSung")),
        Times.read(at.get("NgayTiepNhanBoSung")),
        Times.read(at.get("NgayHenTraTruoc")));
  }

  private static List<Row> csv(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    LocalDateTime extracted = extracted(file);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<List<String>> lines = CsvText.parse(text.substring(1));
    List<String> header = lines.get(0);
    int asked = header.indexOf("Ngày yêu cầu bổ sung");
    int brought = header.indexOf("Ngày bổ sung");
    for (List<String> line : lines.subList(1, lines.size())) {
      String[] values = new String[Column.values().length];
      for (int i = 0; i < header.size(); i++) {
        Column column = LIST_COLUMNS.get(header.get(i));
        if (column != null) {
          values[column.ordinal()] = translated(column, line.get(i));
        }
      }
      List<Row.Paper> papers =
          line.get(asked).isEmpty()
              ? List.of()
              : List.of(
                  new Row.Paper(Times.read(line.get(asked)), Times.read(line.get(brought)), null));
      rows.add(new Row(values, papers, extracted));
    }
    return rows;
  }

  private static String translated(Column column, String label) {
    return switch (column) {
      case TrangThaiHoSo -> {
        int status = STATUSES.indexOf(label) + 1;
        yield status == 0 ? "11" : Integer.toString(status);
      }
      case KenhThucHien ->
          Integer.toString(
                  List.of("", "Trực tiếp", "Trực tuyến", "Bưu chính công ích").indexOf(label))
              .replace("0", "");
      case HinhThuc -> label.equals("Bưu điện") ? "1" : label.isEmpty() ? "" : "0";
      default -> label;
    };
  }
}
