package vn.cchc.ingest.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowPatternsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổng",
        "TỔNG CỘNG",
        "tổng số",
        "Cộng",
        "CỘNG:",
        "Tổng số hồ sơ.",
        "Tổng cộng (35 đơn vị)",
        " Tổng cộng",
        "\u00a0Cộng"
      })
  void totalsAreToldHoweverTheyAreWritten(String text) {
    assertThat(RowPatterns.total(row(text))).isTrue();
    assertThat(RowPatterns.total(row(Normalizer.normalize(text, Normalizer.Form.NFD)))).isTrue();
    assertThat(RowPatterns.total(row("1", text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MP.709.H53-230104-00001", "TX Hòa Thành", "Công an tỉnh", "Tổng cục", "C", "T"})
  void otherTextsAreNoTotals(String text) {
    assertThat(RowPatterns.total(row(text, "12"))).isFalse();
  }

  private static SheetRow row(String... cells) {
    return new SheetRow(1, cells);
  }
}
