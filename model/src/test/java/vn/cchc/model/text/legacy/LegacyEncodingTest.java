package vn.cchc.model.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegacyEncodingTest {

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void everyLetterComesBack(LegacyEncoding encoding) {
    assertThat(Letters.all()).hasSize(134).doesNotHaveDuplicates();
    for (String letter : Letters.all()) {
      assertThat(encoding.decode(encoding.encode(letter)))
          .as(letter)
          .isEqualTo(asWritten(encoding, letter));
      assertThat(encoding.decode(Letters.seen(encoding, letter)))
          .as(letter)
          .isEqualTo(asWritten(encoding, letter));
    }
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void everyUnitNameComesBackFromBytesAndFromCharacters(LegacyEncoding encoding) {
    assertThat(Letters.unitNames()).hasSizeGreaterThan(300);
    for (String name : Letters.unitNames()) {
      String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
      assertThat(encoding.decode(encoding.encode(name))).isEqualToIgnoringCase(composed);
      assertThat(encoding.decode(Letters.seen(encoding, name))).isEqualToIgnoringCase(composed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TCVN3, ThÞ x· Hßa Thµnh, Thị xã Hòa Thành",
    "TCVN3, ñy ban nh©n d©n, ủy ban nhân dân",
    "TCVN3, M\u00adêng Kh\u00ad¬ng, Mường Khương",
    "VNI, Thò xaõ Hoøa Thaønh, Thị xã Hòa Thành",
    "VNI, UÛy ban nhaân daân, Ủy ban nhân dân",
    "VNI, Uûy ban nhaân daân, Ủy ban nhân dân",
    "VNI, Ñaõ xöû lyù xong, Đã xử lý xong",
    "VISCII, Th¸ xã Hòa Thành, Thị xã Hòa Thành",
    "WINDOWS_1258, Thiò xaÞ HoÒa, Thị xã Hỏa",
  })
  void charactersOfLegacyFontsBecomeLetters(LegacyEncoding font, String seen, String text) {
    assertThat(font.decode(seen)).isEqualTo(text);
  }

  @Test
  void charactersThatAreNoBytesStay() {
    assertThat(LegacyEncoding.TCVN3.decode("Hßa ✓ Thµnh → x·")).isEqualTo("Hòa ✓ Thành → xã");
  }

  @Test
  void bothViewsOfTheC1RangeAreUnderstood() {
    assertThat(LegacyEncoding.VISCII.decode("\u0098 \u02dc")).isEqualTo("Ị Ị");
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void aLetterOfAnotherAlphabetIsRefused(LegacyEncoding encoding) {
    assertThatThrownBy(() -> encoding.encode("Ж"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no character U+416");
  }

  @ParameterizedTest
  @CsvSource({"TCVN3, TCVN5712-1, a0", "VISCII, VISCII, 80", "WINDOWS_1258, CP1258, a0"})
  void bytesMeanWhatTheSystemLibrarySays(LegacyEncoding encoding, String charset, String from)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(ICONV));
    for (int b = HexFormat.fromHexDigits(from); b < 0x100; b++) {
      byte[] bytes = {'a', (byte) b};
      assertThat(encoding.decode(bytes))
          .as("byte %s", Integer.toHexString(b))
          .isEqualTo(Normalizer.normalize(iconv(charset, bytes), Normalizer.Form.NFC));
    }
  }

  private static final Path ICONV = Path.of("/usr/bin/iconv");

  @TempDir Path folder;

  private String iconv(String charset, byte[] bytes) throws IOException, InterruptedException {
    Path in = Files.write(folder.resolve("in"), bytes);
    Path out = folder.resolve("out");
    int exit =
        new ProcessBuilder(ICONV.toString(), "-f", charset, "-t", "UTF-8", in.toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    return exit == 0 ? Files.readString(out, StandardCharsets.UTF_8) : "a\ufffd";
  }

  /** TCVN3 has no capitals with a tone mark. */
  private static String asWritten(LegacyEncoding encoding, String letter) {
    return encoding == LegacyEncoding.TCVN3 && "ĂÂÊÔƠƯĐ".indexOf(letter) < 0
        ? letter.toLowerCase(Locale.ROOT)
        : letter;
  }
}
