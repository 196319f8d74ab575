package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Good and bad calls of {@code cchc reconcile} without a lake. */
class ReconcileVerbTest {

  private static final String HEADER =
      "case_id,unit,received,received_online,received_direct,resolved_early_or_ontime,"
          + "resolved_overdue,in_progress,printed_ratios\n";
  private static final String HOA_THANH =
      "HT,\"Thị xã Hòa Thành (Tây Ninh)\",22.547,20908,1639,22379,86,82,"
          + "\"on time 99,26 %; in progress 0.36%; overdue hơn 0.8%\"\n";

  @TempDir Path folder;

  @Test
  void aWrongRatioIsSaidForPeopleWithinEightyColumns() throws IOException {
    DemoLake.Outcome outcome = reconcile(HEADER + HOA_THANH);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(outcome.out())
        .isEqualTo(
            """
            [không khớp] HT: Thị xã Hòa Thành (Tây Ninh)
              “overdue hơn 0.8%” không khớp mẫu số nào, đúng ra là 0,38 % (86/22.547 tiếp
                nhận).
              · on time 99,26 %: tiếp nhận – nâng, hạ cho đủ 100 % | tất cả (đã giải
                quyết, đang giải quyết) – nâng, hạ cho đủ 100 %
              · in progress 0.36%: tiếp nhận – làm tròn | tất cả (đã giải quyết, đang giải
                quyết) – làm tròn
              · overdue hơn 0.8%: không mẫu số nào ra số này
              (ratio-wrong, rounded-to-100, postal-within-direct)

            Tổng: 1 số liệu: 0 khớp, 0 chỉ lệch làm tròn, 1 không khớp, 0 chưa đủ số để
              xét
            """
                .replace("0,38 %", "0,38\u00a0%"));
  }

  @Test
  void csvHasTheDeclaredColumns() throws IOException {
    DemoLake.Outcome outcome = reconcile(HEADER + HOA_THANH, "--format", "csv");
    assertThat(outcome.code()).isEqualTo(1);
    List<String> lines = outcome.out().lines().toList();
    assertThat(lines.get(0))
        .isEqualTo("case_id,verdict,reason_codes,denominators,explanation_vi,explanation_en");
    assertThat(lines.get(1))
        .startsWith("HT,inconsistent,ratio-wrong;rounded-to-100;postal-within-direct,");
    assertThat(lines).hasSize(2);
  }

  @Test
  void jsonHoldsEverythingThatWasFound() throws IOException {
    DemoLake.Outcome outcome = reconcile(HEADER + HOA_THANH, "--format", "json");
    assertThat(outcome.out())
        .contains("\"code\":\"ratio-wrong\"")
        .contains("\"expected\":\"0.38%\"")
        .contains("\"denominator\":\"received\",\"dossiers\":22547")
        .contains("\"rounding\":\"largest-remainder\"");
  }

  @Test
  void columnsComeInAnyOrderBehindAByteOrderMarkAndUnknownOnesAreSaid() throws IOException {
    DemoLake.Outcome outcome =
        reconcile(
            """
            \ufeffprinted_ratios;nguồn;resolved;resolved_early_or_ontime;resolved_overdue
            "đúng hạn 90%; quá hạn 10%";x;1.000;900;100
            """,
            "--format", "csv");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEqualTo("Bỏ qua cột: nguồn" + System.lineSeparator());
    assertThat(outcome.out()).contains("\nrow-2,consistent,,");
  }

  @Test
  void everyCellThatCannotBeReadHasALineOfItsOwnAndNothingIsJudged() throws IOException {
    DemoLake.Outcome outcome =
        reconcile("case_id,resolved,period_end\na,12a,\nb,1,2023-02-30\nc,-1,\n");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("cchc: figures.csv row ") && line.endsWith("[A-061]"));
    assertThat(outcome.err())
        .contains("row 2, column resolved: '12a' is no count")
        .contains("row 3, column period_end: '2023-02-30' is no last or first day")
        .contains("row 4, column resolved: '-1' is no count");
  }

  @Test
  void aCellThatWasCutAtACommaIsRefused() throws IOException {
    DemoLake.Outcome outcome = reconcile("case_id,received,printed_ratios\na,100,online 90,5%\n");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("cchc: figures.csv row 2: '5%' stands beyond the last column; put a cell")
        .contains("[A-061]");
  }

  @Test
  void statementsOfOneNameAreJudgedEachAndTold() throws IOException {
    DemoLake.Outcome outcome = reconcile("case_id,received\na,1\nb,2\na,3\n", "--format", "csv");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err())
        .isEqualTo("Nhiều dòng cùng tên, vẫn xét từng dòng: a" + System.lineSeparator());
    assertThat(outcome.out().lines()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "case_id,notes\\na,b\\n | names no column of figures",
        "resolved,resolved\\n1,2\\n | column 'resolved' stands there twice",
        "resolved\\n | no row below its header",
        "'' | it is empty",
        "resolved\\n\"1\\n | a quoted cell is not closed",
      })
  void aFileWithoutStatementsIsRefusedInOneLine(String content, String why) throws IOException {
    DemoLake.Outcome outcome = reconcile(content.replace("\\n", "\n"));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).contains(why).contains("[A-060]");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void aWorkbookHasTheSameColumns() throws IOException {
    Path file = folder.resolve("figures.xlsx");
    String cells = "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>";
    String sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + "<row r=\"1\">"
            + cells.formatted("A1", "resolved")
            + cells.formatted("B1", "resolved_early_or_ontime")
            + cells.formatted("C1", "resolved_overdue")
            + "</row><row r=\"2\"><c r=\"A2\"><v>100</v></c><c r=\"B2\"><v>90</v></c>"
            + cells.formatted("C2", "9")
            + "</row></sheetData></worksheet>";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
              + office
              + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r1\" Type=\""
              + office
              + "/worksheet\" Target=\"s.xml\"/></Relationships>");
      part(zip, "xl/s.xml", sheet);
    }
    DemoLake.Outcome outcome = DemoLake.cchc("reconcile", file.toString(), "--format", "csv");
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.out()).contains("\nrow-2,inconsistent,time-classes-do-not-add-up,");
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Test
  void noFileAndNoLakeIsSaid() {
    assertThat(DemoLake.cchc("reconcile", folder.resolve("none.csv").toString()).err())
        .contains("there is no such file")
        .contains("[A-060]");
    DemoLake.Outcome outcome = DemoLake.cchc("reconcile");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("give a FILE of figures").contains("[A-062]");
  }

  @Test
  void aCellLikeAFormulaIsMadeHarmless() throws IOException {
    DemoLake.Outcome outcome =
        reconcile("case_id,resolved\n\"=HYPERLINK(1)\",5\n", "--format", "csv");
    assertThat(outcome.out()).contains("\n'=HYPERLINK(1),cannot-tell,nothing-to-check,");
  }

  @ParameterizedTest
  @CsvSource({
    "reported-07a, 07a/10 Hoạt động xây dựng, 'không phải 9 đã'",
    "reported-ward-a, A/11, 'không phải 1.200 tiếp nhận'"
  })
  void reportedFormsAreJudgedRowByRow(String source, String id, String said) {
    Path sample = DemoLake.CONF.root().resolve("sources").resolve(source).resolve("sample.xlsx");
    DemoLake.Outcome outcome = DemoLake.cchc("reconcile", sample.toString());
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.out()).contains("[không khớp] " + id).contains(said);
  }

  @Test
  void formsThatAddUpHaveNoFindings() {
    for (String source : List.of("reported-theo-ky", "reported-weekly")) {
      Path sample = DemoLake.CONF.root().resolve("sources").resolve(source).resolve("sample.xlsx");
      DemoLake.Outcome outcome = DemoLake.cchc("reconcile", sample.toString());
      assertThat(outcome.code()).as(source + outcome.out()).isZero();
    }
  }

  @Test
  void thePageIsWrittenBesideTheOutput() throws IOException {
    DemoLake.Outcome outcome =
        reconcile(
            HEADER + HOA_THANH, "--format", "csv", "--report", "pdf", "--out", folder.toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).startsWith("case_id,").doesNotContain(".pdf");
    Path page = folder.resolve("reconcile-figures.pdf");
    assertThat(outcome.err()).isEqualTo("Đã ghi " + page + System.lineSeparator());
    assertThat(Files.readAllBytes(page)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    DemoLake.Outcome other = reconcile(HEADER + HOA_THANH, "--report", "docx");
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("[A-007]");
  }

  private DemoLake.Outcome reconcile(String content, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("figures.csv"), content, StandardCharsets.UTF_8);
    String[] args = new String[more.length + 2];
    args[0] = "reconcile";
    args[1] = file.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return DemoLake.cchc(args);
  }
}
