package vn.cchc.ingest.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.ingest.format.sheet.TestWorkbook.number;
import static vn.cchc.ingest.format.sheet.TestWorkbook.row;
import static vn.cchc.ingest.format.sheet.TestWorkbook.rowOf;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.source.DateTimeStyle;
import vn.cchc.model.text.CountText;

class CellValuesTest {

  private static String value(TestWorkbook workbook, String cell) {
    Read read =
        Read.of(workbook.sheet("S", row(1, "A", "B"), rowOf(2, cell)), Read.figures("?A", "?B"));
    assertThat(read.records()).hasSize(1);
    return read.records().get(0).substring("2: ".length()).replace("|.", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "44929         | 1 | 03/01/2023",
        "44929.3333333333 | 1 | 03/01/2023 08:00:00",
        "44929.999999999 | 1 | 04/01/2023",
        "44929         | 2 | 03/01/2023",
        "61            | 2 | 01/03/1900",
        "60            | 2 | 29/02/1900",
        "59            | 2 | 28/02/1900",
        "1             | 2 | 01/01/1900",
        "0.5           | 1 | 00/01/1900",
        "-1            | 2 | -1",
        "2958466       | 2 | 2958466",
        "44929         | 0 | 44929",
        "44929         | 3 | 44929",
        "44929         | 99 | 44929",
        "12            | 0 | 12",
        "12.0          | 0 | 12",
        "1E2           | 0 | 100",
        "-7            | 0 | -7",
        "123456789012345  | 0 | 123456789012345",
        "1234567890123456 | 0 | 1.234567890123456E+15",
        "1.23456789012346E+17 | 0 | 1.23456789012346000E+17",
        "1.234         | 0 | 1.234E+0",
        "0.5           | 0 | 0.5E+0",
        "1E300         | 0 | 1E+300",
        "1E999999999   | 0 | 1E+999999999",
        "abc           | 0 | abc"
      })
  void numbersAndDatesInTheSystemOf1900(String raw, int style, String text) {
    assertThat(value(new TestWorkbook(), number("A2", raw, style))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"43467,03/01/2023", "0,01/01/1904", "60,01/03/1904", "59.25,29/02/1904 06:00:00"})
  void datesInTheSystemOf1904(String raw, String text) {
    assertThat(value(new TestWorkbook().from1904(), number("A2", raw, 1))).isEqualTo(text);
  }

  @Test
  void datesAreWrittenAsTheSourceWritesThem() {
    CellTexts texts = new CellTexts(DateTimeStyle.COMPACT, false);
    assertThat(texts.number("44929", true)).isEqualTo("20230103");
    assertThat(texts.number("44929.5", true)).isEqualTo("20230103120000");
  }

  @Test
  void aDecimalNumberNeverPassesForACountWithThousands() {
    assertThat(CountText.parse("1.234")).hasValue(1234);
    CellTexts texts = new CellTexts(DateTimeStyle.VIETNAMESE, false);
    assertThat(CountText.parse(texts.number("1.234", false))).isEmpty();
    assertThat(CountText.parse(texts.number("1234", false))).hasValue(1234);
    assertThat(CountText.parse(texts.number("-3", false))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c r=\"A2\" t=\"b\"><v>1</v></c> | TRUE",
        "<c r=\"A2\" t=\"b\"><v>0</v></c> | FALSE",
        "<c r=\"A2\" t=\"e\"><v>#REF!</v></c> | #REF!",
        "<c r=\"A2\" t=\"d\"><v>2023-01-03T08:00:00</v></c> | 2023-01-03T08:00:00",
        "<c r=\"A2\" t=\"str\"><f>B1&amp;C1</f><v>H53-1</v></c> | H53-1",
        "<c r=\"A2\" t=\"e\"><f>B1</f><v>#N/A</v></c> | #N/A",
        "<c r=\"A2\"><f>1+1</f><v>2</v></c> | 2",
        "<c r=\"A2\" s=\"2\"><f t=\"shared\" si=\"9\"/><v>44929</v></c> | 03/01/2023",
        "<c r=\"A2\"><f>1+1</f></c> | #CALC!",
        "<c r=\"A2\" t=\"inlineStr\"><is><r><t>Hòa </t></r><r><rPr><b/></rPr><t>Thành</t></r></is></c> | Hòa Thành",
        "<c r=\"A2\" t=\"inlineStr\"><is><t>a<![CDATA[<b>]]>c</t><rPh><t>x</t></rPh></is></c> | a<b>c",
        "<c t=\"inlineStr\"><is><t>ngầm_x0041_</t></is></c> | ngầmA"
      })
  void everyTypeOfCell(String cell, String text) {
    assertThat(value(new TestWorkbook(), cell)).isEqualTo(text);
  }

  @Test
  void sharedTextsAreLookedUpRichOnesJoined() {
    TestWorkbook workbook =
        new TestWorkbook()
            .shared("<si><t>x</t></si>", "<si><r><t>Bưu </t></r><r><t>điện</t></r></si>");
    assertThat(value(workbook, "<c r=\"A2\" t=\"s\"><v>1</v></c>")).isEqualTo("Bưu điện");
  }

  @Test
  void aHeaderInDecomposedFormIsTheSameHeader() {
    String nfd = Normalizer.normalize("Đơn vị tiếp nhận", Normalizer.Form.NFD);
    Read read =
        Read.of(
            new TestWorkbook().sheet("S", row(1, nfd, "Ngày\nnhận"), row(2, "x", "y")),
            Read.figures("Đơn vị tiếp nhận", "Ngày nhận"));
    assertThat(read.records()).containsExactly("2: x|y");
  }
}
