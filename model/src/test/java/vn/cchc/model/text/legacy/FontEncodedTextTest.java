package vn.cchc.model.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontEncodedTextTest {

  private static final List<String> COLUMN =
      List.of(
          "Mã hồ sơ",
          "Đơn vị tiếp nhận",
          "Ngày hẹn trả",
          "UBND thị xã Hòa Thành",
          "Cấp giấy chứng nhận đăng ký hộ kinh doanh");

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void aColumnTypedWithALegacyFontIsRecognised(LegacyEncoding font) {
    List<String> seen = COLUMN.stream().map(t -> Letters.seen(font, t)).toList();
    assertThat(FontEncodedText.detect(seen)).contains(font);
    assertThat(seen.stream().map(font::decode).toList())
        .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
        .isEqualTo(COLUMN);
  }

  @Test
  void correctVietnameseIsNeverTakenForIt() {
    List<String> names = Letters.unitNames();
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      List<String> some = new ArrayList<>();
      for (int i = 0; i <= seed % 6; i++) {
        some.add(names.get(random.nextInt(names.size())));
      }
      assertThat(FontEncodedText.detect(some)).as("seed %s %s", seed, some).isEmpty();
    }
  }

  @Test
  void wordsWhoseLettersWesternPagesHaveTooStayAsTheyAre() {
    List<String> shared =
        new ArrayList<>(
            Letters.unitNames().stream()
                .flatMap(name -> java.util.Arrays.stream(name.split(" ", -1)))
                .filter(word -> word.chars().allMatch(c -> c < 0x100))
                .filter(word -> word.chars().anyMatch(c -> c > 0x7f))
                .distinct()
                .toList());
    assertThat(shared).hasSizeGreaterThan(50);
    for (int seed = 0; seed < 500; seed++) {
      Collections.shuffle(shared, new Random(seed));
      List<String> some = shared.subList(0, 1 + seed % shared.size());
      assertThat(FontEncodedText.detect(some)).as("seed %s %s", seed, some).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Department of Home Affairs, 12 dossiers",
        "là và nhà bà Hà cà phê của ông Tô",
        "Café résumé naïve Köln São Paulo Ångström façade piñata",
        "Ðà Lạt, Ðồng Nai",
        "Ðà Ðô Ðê Ðình",
        "5 m² × 3 m³ – 20 °C",
        "« Liberté, égalité, fraternité » où ça",
        "Thị xã Hòa Thành (ThÞ x· Hßa Thµnh)"
      })
  void otherTextStaysAsItIs(String text) {
    assertThat(FontEncodedText.detect(List.of(text))).isEmpty();
  }

  @Test
  void aTickOrAnArrowBesideTheWordsDoesNotHideTheFont() {
    assertThat(FontEncodedText.detect(List.of("✓ ThÞ x· Hßa Thµnh", "→ M· hå s¬")))
        .contains(LegacyEncoding.TCVN3);
  }
}
