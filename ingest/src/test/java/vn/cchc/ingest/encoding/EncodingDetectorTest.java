package vn.cchc.ingest.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.text.legacy.FileEncoding;
import vn.cchc.model.text.legacy.LegacyEncoding;
import vn.cchc.model.text.legacy.TextEncoding;

class EncodingDetectorTest {

  private static final int CASES = 40;

  @ParameterizedTest
  @EnumSource(value = TextEncoding.class, mode = Mode.EXCLUDE, names = "ASCII")
  void everySmallCsvIsRecognised(TextEncoding encoding) {
    for (int seed = 0; seed < CASES; seed++) {
      byte[] file = SampleFiles.bytes(SampleFiles.csv(seed, 5), encoding);
      assertThat(detect(file).detected()).as("seed %s", seed).contains(FileEncoding.of(encoding));
    }
  }

  @ParameterizedTest
  @EnumSource(value = TextEncoding.class, mode = Mode.EXCLUDE, names = "ASCII")
  void everyJsonOfTenRecordsIsRecognised(TextEncoding encoding) {
    for (int seed = 0; seed < CASES; seed++) {
      byte[] file = SampleFiles.bytes(SampleFiles.json(seed, 10), encoding);
      assertThat(detect(file).detected()).as("seed %s", seed).contains(FileEncoding.of(encoding));
    }
  }

  @ParameterizedTest
  @EnumSource(value = TextEncoding.class, mode = Mode.EXCLUDE, names = "ASCII")
  void aFileOfOneRecordIsNeverMistaken(TextEncoding encoding) {
    for (int seed = 0; seed < CASES; seed++) {
      byte[] file = SampleFiles.bytes(SampleFiles.json(seed, 1), encoding);
      detect(file)
          .detected()
          .ifPresent(found -> assertThat(found).isEqualTo(FileEncoding.of(encoding)));
    }
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void unicodeFilesTypedWithALegacyFontAreRecognised(LegacyEncoding font) {
    for (int seed = 0; seed < CASES; seed++) {
      byte[] file = SampleFiles.typedWithFont(SampleFiles.csv(seed, 5), TextEncoding.of(font));
      assertThat(detect(file).detected())
          .as("seed %s", seed)
          .contains(new FileEncoding(TextEncoding.UTF_8, font));
    }
  }

  @ParameterizedTest
  @CsvSource({"utf-8, efbbbf", "utf-16le, fffe", "utf-16be, feff"})
  void aByteOrderMarkNamesTheEncoding(String id, String mark) {
    TextEncoding encoding = byId(id);
    byte[] file = SampleFiles.bytes("\ufeff" + SampleFiles.csv(1, 2), encoding);
    assertThat(HexFormat.of().formatHex(file)).startsWith(mark);
    assertThat(detect(file).detected()).contains(FileEncoding.of(encoding));
  }

  @Test
  void plainTextIsAscii() {
    assertThat(detect("a,b\r\n1,2\r\n".getBytes(StandardCharsets.US_ASCII)).detected())
        .contains(FileEncoding.of(TextEncoding.ASCII));
    assertThat(detect(new byte[0]).detected()).contains(FileEncoding.of(TextEncoding.ASCII));
  }

  @ParameterizedTest
  @EnumSource(value = TextEncoding.class, mode = Mode.EXCLUDE, names = "ASCII")
  void theFirstAccentMayComeLate(TextEncoding encoding) {
    String text = "a,b,c,1,2,3\r\n".repeat(40_000) + SampleFiles.csv(3, 5);
    assertThat(detect(SampleFiles.bytes(text, encoding)).detected())
        .contains(FileEncoding.of(encoding));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 4096, 65_535, 65_536, 100_000})
  void thePiecesTheBytesComeInMakeNoDifference(int piece) {
    for (TextEncoding encoding : TextEncoding.values()) {
      if (encoding == TextEncoding.ASCII) {
        continue;
      }
      byte[] file = SampleFiles.bytes(SampleFiles.csv(5, 1500), encoding);
      EncodingDetector detector = new EncodingDetector();
      for (int i = 0; i < file.length; i += piece) {
        detector.update(file, i, Math.min(piece, file.length - i));
      }
      assertThat(detector.finish().detected()).contains(FileEncoding.of(encoding));
    }
  }

  @Test
  void theLongHornedVowelsOfVisciiAreNotTakenForUtf8() {
    byte[] file = LegacyEncoding.VISCII.encode("phường vườn đường lương được trường tướng");
    assertThat(detect(file).detected()).contains(FileEncoding.of(TextEncoding.VISCII));
  }

  @Test
  void oneLineInAnotherEncodingSpoilsAFileOfUtf8() {
    for (LegacyEncoding other : LegacyEncoding.values()) {
      byte[] file =
          joined(
              SampleFiles.bytes(SampleFiles.csv(1, 20), TextEncoding.UTF_8),
              other.encode("MP.1,UBND thị xã Hòa Thành\r\n"),
              SampleFiles.bytes(SampleFiles.csv(2, 20), TextEncoding.UTF_8));
      assertThat(detect(file))
          .isEqualTo(EncodingVerdict.undecided("it is UTF-8, but line 22 is not"));
    }
  }

  @Test
  void oneLineOfUtf8SpoilsAFileInAnotherEncoding() {
    for (LegacyEncoding other : LegacyEncoding.values()) {
      byte[] file =
          joined(
              other.encode(SampleFiles.csv(1, 20)),
              "MP.1,UBND thị xã Hòa Thành\r\n".getBytes(StandardCharsets.UTF_8),
              other.encode(SampleFiles.csv(2, 20)));
      assertThat(detect(file))
          .isEqualTo(EncodingVerdict.undecided("it is not UTF-8, but line 22 is"));
    }
  }

  @Test
  void aFileCutInsideACharacterIsRefused() {
    byte[] whole = "a\nHòa Thạ".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThat(detect(cut).reason()).isEqualTo("it is UTF-8, but line 2 is not");
  }

  @Test
  void aMarkOfUtf8BeforeOtherBytesIsRefused() {
    byte[] file =
        joined(
            new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
            LegacyEncoding.VNI.encode(SampleFiles.csv(1, 5)));
    assertThat(detect(file).reason()).isEqualTo("it is UTF-8, but line 1 is not");
  }

  @ParameterizedTest
  @ValueSource(strings = {"c080", "eda080", "f5808080", "e08080", "80", "c3"})
  void illFormedUtf8IsNotUtf8(String hex) {
    byte[] file =
        joined("Hòa Thạnh ".getBytes(StandardCharsets.UTF_8), HexFormat.of().parseHex(hex));
    assertThat(detect(file).reason()).isEqualTo("it is UTF-8, but line 1 is not");
  }

  @Test
  void zeroBytesAreNoText() {
    assertThat(detect("a\0b,c\0\0dzzzzzzzzzzzzz".getBytes(StandardCharsets.UTF_8)).reason())
        .isEqualTo("it holds zero bytes and is no text");
  }

  @Test
  void westernTextIsNotGuessed() {
    byte[] file = "café;résumé;Köln;garçon;São".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(detect(file).detected()).isEmpty();
  }

  @Test
  void vietnameseInUnicodeWithFewLettersOfItsOwnStays() {
    byte[] file = "là,và,nhà,bà,Hà,cà phê,bê tông".getBytes(StandardCharsets.UTF_8);
    assertThat(detect(file).detected()).contains(FileEncoding.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "tcvn3, tcvn3, tcvn3",
    "tcvn3, vni, -",
    "utf-8, tcvn3, -",
    "utf-8, utf-8, utf-8",
    "tcvn3, utf-8, -",
    "ascii, vni, vni",
    "ascii, utf-8, utf-8",
    "ascii, utf-16le, -",
    "utf-16le, utf-8, -"
  })
  void aDeclaredEncodingIsCheckedAgainstTheBytes(String real, String declared, String read) {
    String text = real.equals("ascii") ? "a,b,c" : SampleFiles.csv(4, 3);
    EncodingVerdict verdict = detect(SampleFiles.bytes(text, byId(real)));
    assertThat(verdict.under(byId(declared)).map(FileEncoding::id).orElse("-")).isEqualTo(read);
  }

  @Test
  void aDeclarationDecidesWhatTooFewWordsCannot() {
    EncodingVerdict verdict = detect(LegacyEncoding.VNI.encode("MP.1,Hòa Thành"));
    assertThat(verdict.detected()).isEmpty();
    assertThat(verdict.under(TextEncoding.VNI)).contains(FileEncoding.of(TextEncoding.VNI));
    assertThat(verdict.under(TextEncoding.WINDOWS_1258)).isEmpty();
    assertThat(verdict.under(TextEncoding.UTF_8)).isEmpty();
  }

  @Test
  void aDeclarationOfAFontHoldsForUnicodeFilesTypedWithIt() {
    EncodingVerdict verdict =
        detect(SampleFiles.typedWithFont(SampleFiles.csv(1, 5), TextEncoding.VNI));
    assertThat(verdict.under(TextEncoding.VNI).map(FileEncoding::id)).contains("utf-8+vni");
    assertThat(verdict.under(TextEncoding.TCVN3)).isEmpty();
  }

  private static EncodingVerdict detect(byte[] file) {
    EncodingDetector detector = new EncodingDetector();
    detector.update(file, 0, file.length);
    return detector.finish();
  }

  private static TextEncoding byId(String id) {
    return Arrays.stream(TextEncoding.values()).filter(e -> e.id().equals(id)).findFirst().get();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }
}
