package vn.cchc.ingest.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.ingest.format.sheet.TestWorkbook.row;

import org.junit.jupiter.api.Test;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.source.TableLayout;

class SheetChoiceTest {

  private static final String HIDDEN = "state=\"hidden\"";

  private static TestWorkbook workbook() {
    return new TestWorkbook()
        .sheet("Bìa", row(1, "Báo cáo"))
        .sheetWith("Nháp", HIDDEN, "", row(1, "Mã"), row(2, "ẩn"))
        .sheet("Số liệu", row(1, "Mã"), row(2, "thật"))
        .sheet("Mẫu trống", row(1, "Mã"));
  }

  private static SourceSpec on(String sheet) {
    return Read.figures(new TableLayout(sheet, null, null, null, null), "Mã");
  }

  @Test
  void theOnlyVisibleSheetWithTheTableIsTaken() {
    assertThat(Read.of(workbook(), on(null)).records()).containsExactly("2: thật");
  }

  @Test
  void aSheetIsTakenByNameOrNumberEvenWhenHidden() {
    assertThat(Read.of(workbook(), on("nháp")).records()).containsExactly("2: ẩn");
    assertThat(Read.of(workbook(), on("3")).records()).containsExactly("2: thật");
    assertThatThrownBy(() -> Read.of(workbook(), on("5"))).hasMessageContaining("has no sheet '5'");
    assertThatThrownBy(() -> Read.of(workbook(), on("Bìa")))
        .hasMessageContaining("lacks the column(s) Mã");
  }

  @Test
  void twoTablesAreNeverReadAsOne() {
    assertThatThrownBy(
            () -> Read.of(workbook().sheet("Tháng 2", row(1, "Mã"), row(2, "x")), on(null)))
        .hasMessageContaining("so-lieu.xlsx has the table on the sheets 3, 5");
  }

  @Test
  void aWorkbookWithoutTheTableIsRefusedWithWhatIsMissing() {
    TestWorkbook other = new TestWorkbook().sheet("A", row(1, "x")).sheet("B", row(1, "Mã", "y"));
    assertThatThrownBy(() -> Read.of(other, Read.figures("Mã", "Tên")))
        .hasMessageContaining("lacks the column(s) Tên;");
    assertThatThrownBy(() -> Read.of(new TestWorkbook(), on(null)))
        .hasMessageContaining("is a workbook without any visible sheet");
  }
}
