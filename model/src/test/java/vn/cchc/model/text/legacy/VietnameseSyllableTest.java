package vn.cchc.model.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseSyllableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thị", "xã", "Hòa", "Hoà", "THÀNH", "phường", "quốc", "quỳnh", "quý", "gì", "giếng", "giữ",
        "nghĩa", "nguyễn", "khuỷu", "tuyết", "đặc", "Đắk", "ủy", "uỷ", "yên", "huyện", "xoáy",
        "ngoằn", "kỹ", "kiểm", "gặp", "ghế", "quyết", "thuế", "rượu", "khuya", "già", "quá", "mùa",
        "xão", "loại", "ý", "ở"
      })
  void syllablesAreWellFormed(String word) {
    assertThat(VietnameseSyllable.matches(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "café", "résumé", "Köln", "thành́", "hòá", "cế", "kà", "ghà", "ngế", "nghà", "bàc", "họp̀",
        "ặ", "thộnh", "fà", "zô", "ươ", "ph߶ng", "hwá", "tòi̛", "gế", "quù", "hßa", "xaõ", "muà",
        "à1"
      })
  void otherWordsAreNot(String word) {
    assertThat(VietnameseSyllable.matches(word)).isFalse();
  }

  @org.junit.jupiter.api.Test
  void mostUnitNamesAreMadeOfSyllables() {
    long words =
        Letters.unitNames().stream()
            .flatMap(name -> java.util.Arrays.stream(name.split("[^\\p{L}\\p{M}]+", -1)))
            .filter(word -> !word.isEmpty())
            .count();
    long syllables =
        Letters.unitNames().stream()
            .flatMap(name -> java.util.Arrays.stream(name.split("[^\\p{L}\\p{M}]+", -1)))
            .filter(word -> !word.isEmpty() && VietnameseSyllable.matches(word))
            .count();
    assertThat(syllables).isGreaterThan(words * 95 / 100);
  }
}
