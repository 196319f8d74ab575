package vn.cchc.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("Đơn vị tiếp nhận", "DonViXuLy"),
          Map.entry("Mã hồ sơ", "MaHoSo"),
          Map.entry("Mã TTHC", "MaTTHC"),
          Map.entry("Tên TTHC", "TenTTHC"),
          Map.entry("Kênh tiếp nhận", "KenhThucHien"),
          Map.entry("Ngày nộp hồ sơ", "NgayNopHoSo"),
          Map.entry("Ngày nhận", "NgayTiepNhan"),
          Map.entry("Ngày hẹn trả", "NgayHenTra"),
          Map.entry("Ngày hẹn trả trước", "NgayHenTraTruoc"),
          Map.entry("Ngày yêu cầu bổ sung", "NgayBoSung"),
          Map.entry("Ngày bổ sung", "NgayTiepNhanBoSung"),
          Map.entry("Ngày kết thúc xử lý", "NgayKetThucXuLy"),
          Map.entry("Ngày trả kết quả", "NgayTra"),
          Map.entry("Hình thức trả kết quả", "HinhThuc"),
          Map.entry("Ngày từ chối", "NgayTuChoi"),
          Map.entry("Trạng thái", "TrangThaiHoSo"));

  private WrittenFiles() {}

  static List<Path> paths(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static List<Row> rows(Path folder) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Path file : paths(folder)) {
      rows.addAll(file.toString().endsWith(".json") ? json(file) : csv(file));
    }
    return rows;
  }

  static LocalDateTime extracted(Path file) {
    Matcher matcher = STAMP.matcher(file.toString());
    if (!matcher.find()) {
      throw new IllegalArgumentException("no extraction time in " + file);
    }
    return LocalDateTime.parse(matcher.group(1), STAMP_FORMAT);
  }

  private static List<Row> json(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    LocalDateTime extracted = extracted(file);
    JsonNode root = new ObjectMapper().readTree(file.toFile());
    for (JsonNode record : root.get("data")) {
      Map<String, String> at = new LinkedHashMap<>();
      List<Row.Paper> papers = new ArrayList<>();
      record
          .properties()
          .forEach(
              field -> {
                if (field.getValue().isTextual()) {
                  at.put(field.getKey(), field.getValue().textValue());
                }
              });
      for (JsonNode paper : record.get("DanhSachHoSoBoSung")) {
        papers.add(
            new Row.Paper(
                Times.read(paper.get("NgayBoSung").textValue()),
                Times.read(paper.get("NgayTiepNhanBoSung").textValue())));
        at.merge("requests", paper.toString(), String::concat);
      }
      rows.add(new Row(at, papers, extracted));
    }
    return rows;
  }

  private static List<Row> csv(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    LocalDateTime extracted = extracted(file);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<List<String>> lines = CsvText.parse(text.substring(1));
    List<String> header = lines.get(0);
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> at = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        at.put(COLUMNS.getOrDefault(header.get(i), header.get(i)), line.get(i));
      }
      at.remove("STT");
      int status = STATUSES.indexOf(at.get("TrangThaiHoSo")) + 1;
      at.put("TrangThaiHoSo", status == 0 ? "11" : Integer.toString(status));
      at.computeIfPresent("KenhThucHien", (k, v) -> channel(v));
      at.computeIfPresent("HinhThuc", (k, v) -> v.equals("Bưu điện") ? "1" : "0");
      List<Row.Paper> papers =
          at.get("NgayBoSung").isEmpty()
              ? List.of()
              : List.of(
                  new Row.Paper(
                      Times.read(at.get("NgayBoSung")), Times.read(at.get("NgayTiepNhanBoSung"))));
      rows.add(new Row(at, papers, extracted));
    }
    return rows;
  }

  private static String channel(String label) {
    return switch (label) {
      case "Trực tiếp" -> "1";
      case "Trực tuyến" -> "2";
      case "Bưu chính công ích" -> "3";
      case "" -> "";
      default -> throw new IllegalArgumentException("channel " + label);
    };
  }
}
