package vn.cchc.simulate.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.text.VietnameseText;

/** Other spellings are other bytes of the same words. */
class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "Hòa Thành,Hoà Thành",
    "Ủy ban nhân dân,Uỷ ban nhân dân",
    "Bình Thủy,Bình Thuỷ",
    "Quý Hoàn Toán Quỳnh,Quý Hoàn Toán Quỳnh"
  })
  void theNewToneStyleMovesTheMarkOfFinalPairsOnly(String old, String modern) {
    assertThat(Spelling.newTone(old)).isEqualTo(modern);
    assertThat(VietnameseText.canonical(modern)).isEqualTo(VietnameseText.canonical(old));
  }

  @Test
  void decomposedTextIsLongerAndMeansTheSame() {
    String decomposed = Spelling.decomposed("Thị xã Hòa Thành");
    assertThat(decomposed).hasSizeGreaterThan("Thị xã Hòa Thành".length());
    assertThat(VietnameseText.canonical(decomposed)).isEqualTo("thị xã hòa thành");
  }

  @Test
  void quotesStandWhereTheFormatNeedsThem() {
    assertThat(
            List.of(
                Quoting.CSV.quoted("a,b"), Quoting.CSV.quoted("a\"b"), Quoting.CSV.quoted("ab")))
        .containsExactly("\"a,b\"", "\"a\"\"b\"", "ab");
    assertThat(Quoting.JSON.quoted("a\"b\\")).isEqualTo("\"a\\\"b\\\\\"");
  }
}
