package vn.cchc.ingest.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.ingest.format.sheet.TestWorkbook.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample workbooks of reported figures, with heads over several rows as the forms have them.
 */
class ReportedSamplesTest {

  private static final Path SOURCES = Path.of(System.getProperty("cchc.root"), "conf", "sources");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reported-06a",
        "reported-ward-a",
        "reported-07a",
        "reported-theo-ky",
        "reported-weekly"
      })
  void theSampleIsWhatItIsSaidToBe(String source) throws IOException {
    TestWorkbook written =
        switch (source) {
          case "reported-06a" -> form06a();
          case "reported-ward-a" -> wardA();
          case "reported-07a" -> form07a();
          case "reported-theo-ky" -> theoKy();
          default -> weekly();
        };
    Path sample = SOURCES.resolve(source).resolve("sample.xlsx");
    if (Boolean.getBoolean("golden.update")) {
      written.write(sample);
    }
    assertThat(parts(Files.readAllBytes(sample))).isEqualTo(parts(written.bytes()));
  }

  /** Biểu II.06a: three rows of headings, a row of numbers, sections and a total. */
  private static TestWorkbook form06a() {
    List<String> rows = new ArrayList<>();
    rows.add(row(1, "Biểu số II.06a/VPCP/KSTT", null, null, "Đơn vị báo cáo: UBND TX Hòa Thành"));
    rows.add(row(2, "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT"));
    rows.add(row(3, "Kỳ báo cáo: Quý I/2023"));
    rows.add(row(4, "(Từ ngày 15/12/2022 đến ngày 14/03/2023)"));
    rows.add(row(5, null, null, null, "Đơn vị tính: Số hồ sơ TTHC"));
    rows.addAll(headOfB2(6, 0, "TT", "Lĩnh vực, công việc giải quyết theo cấp"));
    rows.add(
        row(
            9, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)",
            "(12)", "(13)"));
    rows.add(row(10, "I", "TTHC thuộc phạm vi giải quyết của UBND cấp huyện"));
    rows.add(line(11, "1|Hộ tịch|500|450|40|10|490|400|90|0|10|10|0"));
    rows.add(line(12, "2|Đất đai|530|450|60|20|511|300|200|10|20|19|1"));
    rows.add(line(13, "3|Việc của ông Bí Mật|0|0|0|0|0|0|0|0|0|0|0"));
    rows.add(line(14, "4|Giáo dục và đào tạo|12,5|||||||||"));
    rows.add(line(15, "|TỔNG CỘNG|1.030|900|100|30|1,000|700|290|10|30|29|1"));
    rows.add(row(17, null, "Người lập biểu", null, null, null, null, null, "Bà Bí Mật"));
    return new TestWorkbook()
        .sheetWith(
            "06a",
            "",
            merges(
                "A6:A8", "B6:B8", "C6:F6", "G6:J6", "K6:M6", "C7:C8", "D7:E7", "F7:F8", "G7:G8",
                "H7:H8", "I7:I8", "J7:J8", "K7:K8", "L7:L8", "M7:M8"),
            rows.toArray(String[]::new));
  }

  /** Biểu 07a/BTP: the first column is empty; rows are numbered 1.2.3. */
  private static TestWorkbook form07a() {
    List<String> rows = new ArrayList<>();
    rows.add(row(1, null, "Biểu số 07a/BTP"));
    rows.add(row(2, null, "Đơn vị báo cáo:", "UBND thị xã Hoà Thành"));
    rows.add(row(3, null, "Từ ngày 15 tháng 3 năm 2023 đến ngày 14 tháng 4 năm 2023"));
    rows.addAll(headOfB2(5, 1, "STT", "Lĩnh vực"));
    rows.add(
        row(
            8, null, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)",
            "(12)", "(13)"));
    rows.add(line(9, "|1.2.3|Chứng thực|310|300|5|5|305|300|5|0|5|5|0"));
    rows.add(line(10, "|1.2.4|Hoạt động xây dựng|12|10|1|1|9|5|3|0|3|3|1"));
    rows.add(line(11, "||Tổng số|322|310|6|6|314|305|8|0|8|8|1"));
    rows.add(row(13, null, null, "Cán bộ tổng hợp: Bí Mật"));
    return new TestWorkbook()
        .sheetWith(
            "07a",
            "",
            merges(
                "B5:B7", "C5:C7", "D5:G5", "H5:K5", "L5:N5", "D6:D7", "E6:F6", "G6:G7", "H6:H7",
                "I6:I7", "J6:J7", "K6:K7", "L6:L7", "M6:M7", "N6:N7"),
            rows.toArray(String[]::new));
  }

  /** Family A of wards: one row a unit, with rows that are no units. */
  private static TestWorkbook wardA() {
    List<String> rows = new ArrayList<>();
    rows.add(row(1, "TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC THEO ĐƠN VỊ"));
    rows.add(row(2, "Từ ngày 01/01/2023 đến ngày 31/03/2023"));
    rows.add(line(4, "STT|Đơn vị|Người theo dõi|Tiếp nhận||||Đã giải quyết|||Đang giải quyết||"));
    rows.add(
        line(
            5,
            "|||Tổng số|Trực tiếp|Trực tuyến|Bưu chính công ích|Tổng số|Trước hạn và đúng hạn"
                + "|Quá hạn|Tổng số|Trong hạn|Quá hạn"));
    rows.add(line(6, "1|UBND TX Hòa Thành|Bà Bí Mật|1,000|100|890|10|980|970|10|20|20|0"));
    rows.add(line(7, "2|UBND TX Trảng Bàng|Ông Bí Mật|200|100|90|9|180|180|0|20|20|0"));
    rows.add(line(8, "3|cap xa|Bí Mật|0|0|0|0|0|0|0|0|0|0"));
    rows.add(line(9, "4|account khong dung|Bí Mật|0|0|0|0|0|0|0|0|0|0"));
    rows.add(line(10, "5|Nhà ông Bí Mật||0|0|0|0|0|0|0|0|0|0"));
    rows.add(line(11, "|TỔNG CỘNG||1,200|200|980|19|1160|1150|10|40|40|0"));
    return new TestWorkbook()
        .sheetWith(
            "Tổng hợp",
            "",
            merges("A4:A5", "B4:B5", "C4:C5", "D4:G4", "H4:J4", "K4:M4"),
            rows.toArray(String[]::new));
  }

  /** The fullest family: three rows of headings where apologies are told apart. */
  private static TestWorkbook theoKy() {
    List<String> rows = new ArrayList<>();
    rows.add(row(1, "BÁO CÁO TÌNH HÌNH GIẢI QUYẾT TTHC THEO KỲ"));
    rows.add(row(2, "(Từ 01/04/2023 đến 30/04/2023)"));
    rows.add(
        line(
            4,
            "STT|Đơn vị|Cán bộ|Tiếp nhận||||||||Đã giải quyết|||||Đang giải quyết|||||Thanh toán"
                + "|||Dừng xử lý|Hồ sơ trực tuyến chờ tiếp nhận||Không tiếp nhận|Kết quả điện tử khác bản"
                + " giấy|Biên lai đã phát hành|Rút hồ sơ|Tạm dừng"));
    rows.add(
        line(
            5,
            "|||Tổng số|Trực tiếp|Trực tuyến toàn trình|Trực tuyến một phần|Khác|Phi địa giới"
                + "|Kỳ trước chuyển sang|Bưu chính công ích|Tổng số|Trước hạn và đúng hạn|Quá hạn|||Tổng số"
                + "|Chưa đến hạn|Quá hạn|||Tổng số|Trực tuyến|Trực tiếp||Trong hạn|Quá hạn|||||"));
    rows.add(
        line(
            6,
            "|||||||||||||Tổng số|Có thư xin lỗi|Không có thư xin lỗi|||Tổng số|Có thư xin lỗi"
                + "|Không có thư xin lỗi||||||||||||"));
    rows.add(
        line(
            7,
            "1|UBND TX Hòa Thành|Bà Bí Mật|1.234|100|900|150|4|2|58|20|1.200|1190|10|7|3|34|30|4"
                + "|1|3|800|700|100|2|5|1|3|0|650|6|9"));
    rows.add(
        line(8, "2|UBND TX Trảng Bàng|Bà Bí Mật|60|10|50||||||50|49|1|1|1|10|10|0||||||||||||||"));
    return new TestWorkbook()
        .sheetWith(
            "Theo kỳ",
            "",
            merges(
                "A4:A6", "B4:B6", "C4:C6", "D4:K4", "L4:P4", "Q4:U4", "V4:X4", "Y4:Y6", "Z4:AA4",
                "AB4:AB6", "AC4:AC6", "AD4:AD6", "AE4:AE6", "AF4:AF6", "D5:D6", "E5:E6", "F5:F6",
                "G5:G6", "H5:H6", "I5:I6", "J5:J6", "K5:K6", "L5:L6", "M5:M6", "N5:P5", "Q5:Q6",
                "R5:R6", "S5:U5", "V5:V6", "W5:W6", "X5:X6", "Z5:Z6", "AA5:AA6"),
            rows.toArray(String[]::new));
  }

  /** The weekly report, with the day of the report in its rows. */
  private static TestWorkbook weekly() {
    List<String> rows = new ArrayList<>();
    rows.add(row(1, "BÁO CÁO TUẦN"));
    rows.add(row(2, "Từ ngày 03/04/2023 đến ngày 09/04/2023"));
    rows.add(
        line(
            4,
            "STT|Đơn vị|Người báo cáo|Ngày báo cáo|Tiếp nhận||||||Đã giải quyết|||Đang giải quyết|"));
    rows.add(
        line(
            5,
            "||||Tổng số|Toàn trình|Một phần|Bưu chính công ích|Trực tiếp|Kỳ trước chuyển sang"
                + "|Trước hạn|Đúng hạn|Trễ hạn|Trong hạn|Quá hạn"));
    rows.add(line(6, "1|UBND TX Hòa Thành|Bà Bí Mật|10/04/2023|120|80|20|2|8|10|90|15|1|13|1"));
    rows.add(line(7, "2|UBND huyện Gò Dầu|Bà Bí Mật|hôm qua|20|10|5|0|3|2|12|4|0|4|0"));
    return new TestWorkbook()
        .sheetWith(
            "Tuần",
            "",
            merges("A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:J4", "K4:M4", "N4:O4"),
            rows.toArray(String[]::new));
  }

  /** The three rows of headings that form II.06a and its successor share. */
  private static List<String> headOfB2(long first, int indent, String number, String label) {
    String before = "|".repeat(indent);
    return List.of(
        line(
            first,
            before
                + number
                + "|"
                + label
                + "|Số hồ sơ nhận giải quyết||||Số lượng hồ sơ đã giải quyết||||Số lượng hồ sơ đang giải quyết||"),
        line(
            first + 1,
            before
                + "||Tổng số|Trong kỳ||Từ kỳ trước|Tổng số|Trước hạn|Đúng hạn|Quá hạn"
                + "|Tổng số|Trong hạn|Quá hạn"),
        line(first + 2, before + "|||Trực tuyến|Trực tiếp, dịch vụ bưu chính||||||||"));
  }

  private static String line(long number, String cells) {
    return row(
        number,
        Arrays.stream(cells.split("\\|", -1))
            .map(cell -> cell.isEmpty() ? null : cell)
            .toArray(String[]::new));
  }

  private static String merges(String... ranges) {
    StringBuilder xml = new StringBuilder("<mergeCells>");
    for (String range : ranges) {
      xml.append("<mergeCell ref=\"").append(range).append("\"/>");
    }
    return xml.append("</mergeCells>").toString();
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
