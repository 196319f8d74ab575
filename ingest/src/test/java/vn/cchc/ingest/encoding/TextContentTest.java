package vn.cchc.ingest.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import org.apache.commons.io.IOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.model.text.legacy.FileEncoding;
import vn.cchc.model.text.legacy.LegacyEncoding;
import vn.cchc.model.text.legacy.TextEncoding;

class TextContentTest {

  @ParameterizedTest
  @EnumSource(TextEncoding.class)
  void aLongFileIsReadLetterByLetter(TextEncoding encoding) throws IOException {
    String text =
        encoding == TextEncoding.ASCII ? "a,b\r\n".repeat(50_000) : SampleFiles.csv(1, 5000);
    byte[] file = SampleFiles.bytes(text, encoding);
    assertThat(file.length).isGreaterThan(3 * 65_536);
    assertThat(read(new ByteArrayInputStream(file), FileEncoding.of(encoding)))
        .isEqualTo(SampleFiles.asRead(text, encoding));
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void charactersOfAFontBecomeLettersWhereverTheStreamPauses(LegacyEncoding font)
      throws IOException {
    String text = SampleFiles.csv(2, 3000);
    byte[] file = SampleFiles.typedWithFont(text, TextEncoding.of(font));
    assertThat(read(new Trickle(file), new FileEncoding(TextEncoding.UTF_8, font)))
        .isEqualTo(SampleFiles.asRead(text, TextEncoding.of(font)));
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void aRunOfLettersLongerThanAPieceIsNotSplit(LegacyEncoding encoding) throws IOException {
    String text = "thườngờ".repeat(20_000);
    assertThat(
            read(
                new ByteArrayInputStream(encoding.encode(text)),
                FileEncoding.of(TextEncoding.of(encoding))))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(
      value = TextEncoding.class,
      names = {"UTF_8", "UTF_16LE", "UTF_16BE"})
  void aByteOrderMarkIsNoText(TextEncoding encoding) throws IOException {
    byte[] file = SampleFiles.bytes("\ufeffMã", encoding);
    assertThat(read(new ByteArrayInputStream(file), FileEncoding.of(encoding))).isEqualTo("Mã");
  }

  @ParameterizedTest
  @CsvSource({"UTF_8, 4d80", "UTF_16LE, 00d84100", "UTF_16BE, 4100d8", "TCVN3, 4d81", "VNI, 4d9d"})
  void aByteOfNoCharacterIsAnError(TextEncoding encoding, String hex) {
    byte[] file = HexFormat.of().parseHex(hex);
    assertThatThrownBy(() -> read(new ByteArrayInputStream(file), FileEncoding.of(encoding)))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void onlyUtf8WithoutAFontGoesToParsersAsItIs() {
    assertThat(TextContent.isPlainUtf8(FileEncoding.UTF_8)).isTrue();
    assertThat(TextContent.isPlainUtf8(FileEncoding.of(TextEncoding.ASCII))).isTrue();
    assertThat(TextContent.isPlainUtf8(FileEncoding.of(TextEncoding.VNI))).isFalse();
    assertThat(TextContent.isPlainUtf8(new FileEncoding(TextEncoding.UTF_8, LegacyEncoding.VNI)))
        .isFalse();
  }

  private static String read(InputStream in, FileEncoding encoding) throws IOException {
    try (Reader reader = TextContent.reader(in, encoding)) {
      return IOUtils.toString(reader);
    }
  }

  /** Gives a few bytes at a time. */
  private static final class Trickle extends FilterInputStream {

    Trickle(byte[] bytes) {
      super(new ByteArrayInputStream(bytes));
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return super.read(target, offset, Math.min(length, 37));
    }
  }
}
