package vn.cchc.model.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thá»‹ xÃ£ HÃ²a ThÃ nh",
        "TÃ¢y Ninh",
        "Ä‘Äƒng kÃ½",
        "phÆ°á»ng",
        "SÆ¡n HÃ\u00a0",
        "lÃ\u00a0",
        "ThÃ¡Â»â€¹ xÃƒÂ£",
        "UBND â€“ H53",
        "X\ufffd Hòa Thành",
        "Ä\u0090á»“ng ThÃ¡p"
      })
  void spoiltTextIsSeen(String text) {
    assertThat(Mojibake.in(text)).isTrue();
  }

  @Test
  void everyAccentedUnitNameIsSeenWhenSpoiltOnceOrTwiceInEitherCodePage() {
    for (String page : List.of("windows-1252", "windows-1258")) {
      for (String name : Letters.unitNames()) {
        if (name.chars().allMatch(c -> c < 0x80)) {
          continue;
        }
        String once = spoilt(name, page);
        assertThat(Mojibake.in(once)).as(once).isTrue();
        assertThat(Mojibake.in(spoilt(once, page))).as(once).isTrue();
      }
    }
  }

  @Test
  void correctNamesAreLeftAlone() {
    for (String name : Letters.unitNames()) {
      for (String form :
          List.of(
              name,
              name.toUpperCase(Locale.ROOT),
              "“" + name.toUpperCase(Locale.ROOT) + "”",
              name.toUpperCase(Locale.ROOT) + "…",
              name.replace(' ', '\u00a0'),
              name.toUpperCase(Locale.ROOT).replace(' ', '\u00a0'),
              Normalizer.normalize(name, Normalizer.Form.NFD))) {
        assertThat(Mojibake.in(form)).as(form).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "XÃ\u00a0TAM",
        "“XÃ”",
        "XÃ–PHƯỜNG",
        "Café à la carte",
        "ThÞ x· Hßa Thµnh",
        "Thò xaõ Hoøa",
        "5 m² – 20 °C",
        "",
        "plain"
      })
  void otherTextIsLeftAlone(String text) {
    assertThat(Mojibake.in(text)).isFalse();
  }

  private static String spoilt(String text, String page) {
    StringBuilder seen = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String c = new String(new byte[] {b}, Charset.forName(page));
      seen.append(c.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : c);
    }
    return seen.toString();
  }
}
