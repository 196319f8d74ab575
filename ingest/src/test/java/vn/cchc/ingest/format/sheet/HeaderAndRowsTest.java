package vn.cchc.ingest.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static vn.cchc.ingest.format.sheet.TestWorkbook.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.source.TableLayout;

class HeaderAndRowsTest {

  private static final String MERGED =
      "<mergeCells><mergeCell ref=\"B5:B7\"/><mergeCell ref=\"C5:C7\"/><mergeCell ref=\"D5:G5\"/>"
          + "<mergeCell ref=\"D6:D7\"/><mergeCell ref=\"E6:F6\"/><mergeCell ref=\"G6:G7\"/>"
          + "<mergeCell ref=\"H5:J5\"/><mergeCell ref=\"H6:H7\"/><mergeCell ref=\"I6:I7\"/>"
          + "<mergeCell ref=\"J6:J7\"/></mergeCells>";

  /** Form II.06a as senders fill it: an empty first column and three rows of headings. */
  private static TestWorkbook form(String merged) {
    return new TestWorkbook()
        .sheetWith(
            "Biểu 06a",
            "",
            merged,
            row(
                1,
                null,
                "Biểu số II.06a/VPCP/KSTT",
                null,
                "TÌNH HÌNH GIẢI QUYẾT TTHC",
                null,
                null,
                null,
                "Đơn vị báo cáo:\nUBND xã Hòa Thành\nĐơn vị nhận báo cáo: VPCP"),
            row(2, null, null, null, "Kỳ báo cáo: Quý I"),
            row(3, null, null, null, "(Từ ngày 01/01/2023 đến ngày 31/03/2023)"),
            row(
                5,
                null,
                "TT",
                "Lĩnh vực",
                "Số hồ sơ nhận giải quyết",
                null,
                null,
                null,
                "Số lượng hồ sơ đã giải quyết"),
            row(
                6,
                null,
                null,
                null,
                "Tổng số",
                "Trong kỳ",
                null,
                "Từ kỳ trước",
                "Tổng số",
                "Trước hạn",
                "Quá hạn"),
            row(7, null, null, null, null, "Trực tuyến", "Trực tiếp, dịch vụ bưu chính"),
            row(8, null, "(1)", "(2)", "(3)=(4)+(5)+(6)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"),
            row(9, null, "A", "CẤP TỈNH"),
            row(10, null, "1", "Đất đai", "1.234", "1.000", "200", "34", "1.230", "1.200", "30"),
            row(11),
            row(12, null, "2", "cap xa", "0", "0", "0", "0", "0", "0", "0"),
            row(13, null, "1.2.3", "Hộ tịch"),
            row(14, null, "3", "Hộ tịch", "5", "5", "0", "0", "5", "5", "0"),
            row(15, null, null, "TỔNG CỘNG", "1.239", "1.005", "200", "34", "1.235", "1.205", "30"),
            row(16, null, null, null, null, null, null, null, null, null, null, "Người lập biểu"));
  }

  private static SourceSpec formSpec() {
    return Read.figures(
        new TableLayout(null, null, null, List.of("cap xa", "account khong dung"), null),
        "Lĩnh vực",
        "Số hồ sơ nhận giải quyết / Tổng số",
        "Trong kỳ / Trực tuyến",
        "Số hồ sơ nhận giải quyết / Trong kỳ / Trực tiếp, dịch vụ bưu chính",
        "Số lượng hồ sơ đã giải quyết / Tổng số",
        "Số lượng hồ sơ đã giải quyết / Quá hạn",
        "@period-from",
        "@period-to",
        "@unit",
        "@sheet");
  }

  @ParameterizedTest
  @ValueSource(strings = {MERGED, ""})
  void readsTheMandatedFormWithOrWithoutItsMergedCells(String merged) {
    Read read = Read.of(form(merged), formSpec());
    String outside = "|01/01/2023|31/03/2023|UBND xã Hòa Thành|Biểu 06a";
    assertThat(read.records())
        .containsExactly(
            "10: Đất đai|1.234|1.000|200|1.230|30" + outside, "14: Hộ tịch|5|5|0|5|0" + outside);
    assertThat(read.facts().passedOver())
        .containsOnly(
            entry("title", 3L),
            entry("numbering", 1L),
            entry("section", 2L),
            entry("blank", 1L),
            entry("junk", 1L),
            entry("total", 1L),
            entry("outside-columns", 1L));
    assertThat(read.facts().unknownColumns()).isEqualTo(3);
  }

  @Test
  void aNameThatFitsTwoColumnsIsRefusedOnlyWhenItIsDeclared() {
    assertThatThrownBy(() -> Read.of(form(MERGED), Read.figures("Lĩnh vực", "Tổng số")))
        .hasMessageContaining("has the column 'Tổng số' twice");
    assertThat(Read.of(form(MERGED), Read.figures("Lĩnh vực", "Trực tuyến")).records()).hasSize(3);
  }

  @Test
  void theHeaderIsFoundBelowTitlesAndOnlyAmongTheDeclaredRows() {
    String[] rows = new String[41];
    for (int i = 0; i < 39; i++) {
      rows[i] = row(i + 1, "dòng " + i);
    }
    rows[39] = row(40, null, null, "Mã", "Tên");
    rows[40] = row(41, null, null, "m", "t");
    assertThatThrownBy(
            () -> Read.of(new TestWorkbook().sheet("S", rows), Read.figures("Mã", "Tên")))
        .hasMessageContaining("lacks the column(s) Mã, Tên");
    SourceSpec deeper = Read.figures(new TableLayout(null, 40, null, null, null), "Mã", "Tên");
    assertThat(Read.of(new TestWorkbook().sheet("S", rows), deeper).records())
        .containsExactly("41: m|t");
  }

  @Test
  void aHeaderRepeatedOnEveryPrintedPageIsNoRecord() {
    Read read =
        Read.of(
            new TestWorkbook()
                .sheet(
                    "S",
                    row(1, "Mã", "Tên"),
                    row(2, "a", "b"),
                    row(3, "MÃ", "tên"),
                    row(4, "c", "d")),
            Read.figures("Mã", "Tên"));
    assertThat(read.records()).containsExactly("2: a|b", "4: c|d");
    assertThat(read.facts().passedOver()).containsOnly(entry("repeated-header", 1L));
  }

  @ParameterizedTest
  @CsvSource({
    "TỔNG CỘNG,total",
    "Tổng số:,total",
    "Cộng,total",
    "Tổng cục Thuế,",
    "Cộng đồng,",
    "Tổng công ty Điện lực,",
    "II,",
    "1,"
  })
  void onlyAWholeWordForTotalMakesATotal(String label, String reason) {
    Read read =
        Read.of(
            new TestWorkbook()
                .sheet(
                    "S",
                    row(1, "STT", "Đơn vị", "Số"),
                    row(2, "x", "y", "1"),
                    row(3, null, label, "5", "z")),
            Read.figures("Đơn vị", "Số"));
    assertThat(read.records()).hasSize(reason == null ? 2 : 1);
    assertThat(read.facts().passedOver().keySet())
        .isEqualTo(reason == null ? java.util.Set.of() : java.util.Set.of(reason));
  }

  @Test
  void aRowWithoutTheDeclaredKeyIsCountedNotRead() {
    SourceSpec spec = Read.figures(new TableLayout(null, null, "f0", null, null), "Đơn vị", "Số");
    Read read =
        Read.of(
            new TestWorkbook()
                .sheet("S", row(1, "Đơn vị", "Số"), row(2, null, "5"), row(3, "a", "6")),
            spec);
    assertThat(read.records()).containsExactly("3: a|6");
    assertThat(read.facts().passedOver()).containsOnly(entry("without-key", 1L));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Từ ngày 01/01/2023 đến hết ngày 31/3/2023) | 01/01/2023|31/03/2023",
        "Từ ngày 01 tháng 01 năm 2023 đến ngày 15 tháng 02 năm 2023 | 01/01/2023|15/02/2023",
        "BÁO CÁO THÁNG 2 NĂM 2024 | 01/02/2024|29/02/2024",
        "Kỳ báo cáo: tháng 12/2023 | 01/12/2023|31/12/2023"
      })
  void thePeriodIsReadFromTheTitles(String title, String from, String to) {
    Read read =
        Read.of(
            new TestWorkbook().sheet("S", row(1, null, title), row(2, "A"), row(3, "x")),
            Read.figures("A", "@period-from", "@period-to"));
    assertThat(read.records()).containsExactly("3: x|" + from + "|" + to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Năm 2023",
        "Từ ngày 31/02/2023 đến ngày 31/03/2023",
        "Từ ngày 02/01/2023 đến ngày 01/01/2023",
        "Tháng 13 năm 2023"
      })
  void aRequiredPeriodThatCannotBeReadRefusesTheFile(String title) {
    assertThatThrownBy(
            () ->
                Read.of(
                    new TestWorkbook().sheet("S", row(1, title), row(2, "A"), row(3, "x")),
                    Read.figures("A", "@period-from")))
        .hasMessageContaining("lacks the column(s) @period-from");
  }

  @Test
  void declaredExpressionsReplaceTheUsualForms() {
    SourceSpec spec =
        Read.figures(
            new TableLayout(
                null,
                null,
                null,
                null,
                new TableLayout.Preamble("kỳ (\\S+) tới (\\S+)", "^nơi gửi (.+)$")),
            "A",
            "@period-from",
            "@period-to",
            "@unit");
    Read read =
        Read.of(
            new TestWorkbook()
                .sheet(
                    "S",
                    row(1, "Kỳ 1/1/2023 tới 5/1/2023", "Nơi gửi Sở Y tế"),
                    row(2, "A"),
                    row(3, "x")),
            spec);
    assertThat(read.records()).containsExactly("3: x|01/01/2023|05/01/2023|Sở Y tế");
  }
}
