package vn.cchc.ingest.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.cchc.ingest.format.sheet.TestWorkbook.number;
import static vn.cchc.ingest.format.sheet.TestWorkbook.row;
import static vn.cchc.ingest.format.sheet.TestWorkbook.rowOf;
import static vn.cchc.ingest.format.sheet.TestWorkbook.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.cchc.ingest.field.ParsedRecord;
import vn.cchc.ingest.field.RecordParser;
import vn.cchc.ingest.format.NumberedRecord;
import vn.cchc.ingest.format.RecordStream;
import vn.cchc.ingest.format.SourceReader.Content;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.source.SourceSpec;

/** The sample list of dossiers, as an office would send it, from its cells to typed records. */
class DossierSampleTest {

  private static final Conf CONF = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));
  private static final SourceSpec SPEC = CONF.source("dossier-list-xlsx");
  private static final LocalDateTime LOADED = LocalDateTime.of(2023, 6, 15, 9, 0);
  private static final Path SAMPLE = CONF.root().resolve("sources/dossier-list-xlsx/sample.xlsx");

  private static String dossier(long row, String code, String unit, String status, String dates) {
    return rowOf(
        row,
        number("A" + row, String.valueOf(row - 7), 0)
            + code
            + text("C" + row, unit)
            + text("D" + row, "1.001612")
            + text("E" + row, "Trực tuyến")
            + status
            + text("G" + row, "Bí Mật Người Nộp")
            + dates);
  }

  private static TestWorkbook written() {
    String done = "Đã xử lý xong";
    return new TestWorkbook()
        .sheetWith(
            "Danh sách",
            "",
            "<mergeCells><mergeCell ref=\"A2:M2\"/></mergeCells>",
            row(1, "UBND TỈNH TÂY NINH"),
            row(2, "DANH SÁCH HỒ SƠ THỦ TỤC HÀNH CHÍNH"),
            row(3, null, "(Từ ngày 01/01/2023 đến ngày 31/03/2023)"),
            row(
                5,
                "STT",
                "Mã hồ sơ",
                "Đơn vị tiếp nhận",
                "Mã TTHC",
                "Kênh tiếp nhận",
                "Trạng thái",
                "Người nộp",
                "Ngày nộp hồ sơ",
                "Ngày nhận",
                "Ngày hẹn trả",
                "Ngày kết thúc xử lý",
                "Ngày trả kết quả",
                "Hình thức trả kết quả"),
            row(
                6, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)",
                "(12)", "(13)"),
            row(7, "I", "LĨNH VỰC HỘ TỊCH"),
            dossier(
                8,
                text("B8", "MP.709.H53-230103-05001"),
                "UBND TX Hoà Thành",
                text("F8", done),
                number("H8", "44928.8958333333", 1)
                    + number("I8", "44929.3333333333", 1)
                    + number("J8", "44932", 2)
                    + number("K8", "44931.4166666667", 1)
                    + text("M8", "Bưu điện")),
            dossier(
                9,
                text("B9", "MP.709.H53-230104-05002"),
                "UBND TX Hòa Thành",
                text("F9", "Đang xử lý"),
                text("H9", "2023-01-04")
                    + text("I9", "4/1/2023 8:00")
                    + text("J9", "2023-01-12 17:00")),
            dossier(
                10,
                text("B10", "MP.709.H53-230105-05003"),
                Normalizer.normalize("ủy ban nhân dân\u00a0thị xã Hoà Thành", Normalizer.Form.NFD),
                "<c r=\"F10\" t=\"str\"><f>\"Đang \"&amp;\"xử lý\"</f><v>Đang xử lý</v></c>",
                text("I10", "05/01/2023 08:00:00")),
            dossier(
                11,
                number("B11", "1.23456789012346E+17", 0),
                "UBND TX Hòa Thành",
                text("F11", done),
                text("I11", "05/01/2023") + text("K11", "06/01/2023")),
            dossier(
                12,
                text("B12", "MP.709.H53-230105-05005"),
                "UBND TX Hòa Thành",
                "<c r=\"F12\" t=\"e\"><f>VLOOKUP(1,A1:A2,1)</f><v>#REF!</v></c>",
                number("I12", "44931.3333333333", 0)),
            dossier(
                13,
                "",
                "UBND TX Hòa Thành",
                text("F13", done),
                number("I13", "44931", 2) + number("K13", "44930", 2)),
            row(14, null, "TỔNG CỘNG", "6"),
            row(16, null, null, null, null, null, null, "Người lập: Bí Mật"))
        .sheetWith("Nháp", "state=\"hidden\"", "", row(1, "Mã hồ sơ"));
  }

  @Test
  void theSampleIsWhatItIsSaidToBe() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      written().write(SAMPLE);
    }
    assertThat(parts(Files.readAllBytes(SAMPLE))).isEqualTo(parts(written().bytes()));
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(
            entry.getName(),
            new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void everyRecordIsReadOrSaidToBeFaulty() throws IOException, ReflectiveOperationException {
    RecordParser parser = new RecordParser(SPEC, CONF);
    List<String> lines = new ArrayList<>();
    RecordStream records = new XlsxSourceReader().open("sample.xlsx", Content.of(SAMPLE), SPEC);
    try (records) {
      while (records.hasNext()) {
        NumberedRecord record = records.next();
        lines.add(line(record.number(), parser.parse(record.record(), null, null, LOADED)));
      }
    }
    lines.add("sample.xlsx,unknown columns," + records.facts().unknownColumns());
    List<String> expected = Files.readAllLines(SAMPLE.resolveSibling("expected.csv"));
    assertThat(lines).isEqualTo(expected.subList(1, expected.size()));
    assertThat(records.facts().passedOver())
        .containsOnly(
            entry("title", 3L),
            entry("numbering", 1L),
            entry("section", 1L),
            entry("total", 1L),
            entry("outside-columns", 1L));
  }

  /** File, number, every field in the order of the record, whether accepted. */
  private static String line(long number, ParsedRecord record) throws ReflectiveOperationException {
    StringBuilder line = new StringBuilder("sample.xlsx,").append(number);
    for (RecordComponent field : ParsedRecord.class.getRecordComponents()) {
      Object value = field.getAccessor().invoke(record);
      line.append(',');
      if (field.getName().equals("faults")) {
        line.append(
            record.faults().stream()
                .map(fault -> fault.field() + ":" + fault.code().code())
                .collect(Collectors.joining("; ")));
      } else if (value instanceof List<?> list) {
        assertThat(list).isEmpty();
      } else {
        line.append(value == null ? "" : value);
      }
    }
    return line.append(record.quarantined() ? ",no" : ",yes").toString();
  }
}
