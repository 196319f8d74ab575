package vn.cchc.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

  @ParameterizedTest
  @CsvSource({
    "Hoà, Hòa",
    "Hoá, Hóa",
    "Hoả, Hỏa",
    "Hoã, Hõa",
    "Hoạ, Họa",
    "Khoẻ, Khỏe",
    "Hoè, Hòe",
    "Thuỷ, Thủy",
    "Uỷ ban, Ủy ban",
    "Thuý, Thúy",
    "Luỹ, Lũy",
    "Tuỵ, Tụy",
    "HOÀ THUỶ, hòa thủy",
    "Thị xã Hoà Thành, thị xã Hòa Thành",
    "'Hoà, Thuỷ', 'Hòa, Thủy'"
  })
  void bothPlacesOfAFinalToneMarkAreOneName(String modern, String old) {
    assertThat(VietnameseText.canonical(modern)).isEqualTo(VietnameseText.canonical(old));
    assertThat(VietnameseText.canonical(old)).isEqualTo(old.toLowerCase(java.util.Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quý", "quỳ", "toán", "hoàn", "quỳnh", "hoằng", "thuyền", "huỳnh", "khuỷu", "ngoằn",
        "khoét", "hoặc", "thoại", "loài", "xoáy", "suối", "mùa", "của", "cúi", "bảo", "hòe", "lý",
        "mỹ"
      })
  void otherWordsKeepTheirToneMarkWhereItIs(String word) {
    assertThat(VietnameseText.canonical(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Thị xã Hòa Thành", "Đắk Lắk", "Ủy ban nhân dân phường Nguyễn Huệ", "ỡ ặ ự"})
  void composedAndDecomposedTextIsOneName(String name) {
    String decomposed = Normalizer.normalize(name, Form.NFD);
    assertThat(decomposed).isNotEqualTo(name);
    assertThat(VietnameseText.clean(decomposed)).isEqualTo(name);
    assertThat(VietnameseText.canonical(decomposed)).isEqualTo(VietnameseText.canonical(name));
    assertThat(VietnameseText.folded(decomposed)).isEqualTo(VietnameseText.folded(name));
  }

  @Test
  void canonicalFormsAreComposedAndStable() {
    String once = VietnameseText.canonical(Normalizer.normalize("UBND Xã HOÀ Thuỷ", Form.NFD));
    assertThat(once).isEqualTo("ubnd xã hòa thủy");
    assertThat(VietnameseText.canonical(once)).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ðồng Tháp", "Ɖồng Tháp", "Đồng Tháp"})
  void lookAlikesOfTheLetterDAreOneLetter(String name) {
    assertThat(VietnameseText.clean(name)).isEqualTo("Đồng Tháp");
    assertThat(VietnameseText.folded(name)).isEqualTo("dong thap");
  }

  @Test
  void theLowerCaseLookAlikeIsTheSameLetter() {
    assertThat(VietnameseText.canonical("ðồng tháp")).isEqualTo("đồng tháp");
  }

  @ParameterizedTest(name = "U+{0}")
  @ValueSource(
      strings = {"0020", "00a0", "0009", "000a", "2002", "2007", "2009", "202f", "3000", "200b"})
  void everyKindOfSpaceIsOnePlainSpace(String hex) {
    String space = character(hex);
    assertThat(VietnameseText.clean(space + "Hòa" + space + " " + space + "Thành" + space))
        .isEqualTo("Hòa Thành");
  }

  @ParameterizedTest(name = "U+{0}")
  @ValueSource(
      strings = {
        "feff", "2060", "200c", "200d", "00ad", "200e", "200f", "202a", "202e", "2066", "2069",
        "061c"
      })
  void invisibleJoinersVanishWithoutSplittingAWord(String hex) {
    String joiner = character(hex);
    assertThat(VietnameseText.clean(joiner + "Hò" + joiner + "a Thành" + joiner))
        .isEqualTo("Hòa Thành");
  }

  @ParameterizedTest
  @CsvSource({
    "UBND<br>Xã Hòa Thành, UBND Xã Hòa Thành",
    "UBND <BR/> Xã, UBND Xã",
    "A<br />B, A B",
    "a < b, a < b"
  })
  void aLineBreakOfAWebPageIsASpace(String raw, String cleaned) {
    assertThat(VietnameseText.clean(raw)).isEqualTo(cleaned);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu", "Bà Rịa – Vũng Tàu", "Bà Rịa—Vũng Tàu",
        "Bà Rịa‐Vũng Tàu", "Bà Rịa‑Vũng Tàu", "Bà Rịa  −  Vũng Tàu", "Bà Rịa－Vũng Tàu"
      })
  void aDashOfAnyLengthIsOneDash(String name) {
    assertThat(VietnameseText.canonical(name)).isEqualTo("bà rịa - vũng tàu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"01-07-2025", "h53-230104", "tổ 1-2"})
  void aHyphenBesideDigitsStays(String text) {
    assertThat(VietnameseText.canonical(text)).isEqualTo(text);
  }

  @Test
  void aJoinerBetweenALetterAndItsMarkDoesNotKeepThemApart() {
    assertThat(VietnameseText.canonical("Ho\ufeffa\u2060\u0300")).isEqualTo("hòa");
  }

  @ParameterizedTest
  @CsvSource({"Sơn Hà, Sơn Hạ", "Ba Tô, Ba Tơ", "Tân Thành, Tân Thạnh", "Thanh An, Thạnh An"})
  void differentCommunesOfOneProvinceStayDifferentUnlessFolded(String one, String other) {
    assertThat(VietnameseText.canonical(one)).isNotEqualTo(VietnameseText.canonical(other));
    assertThat(VietnameseText.folded(one)).isEqualTo(VietnameseText.folded(other));
  }

  private static String character(String hex) {
    return Character.toString(Integer.parseInt(hex, 16));
  }
}
