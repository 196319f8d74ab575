package vn.cchc.ingest.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.lang3.SerializationUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

class OfficialCoderTest {

  @TempDir Path folder;
  private Path lake;
  private Path key;

  @BeforeEach
  void lake() throws IOException {
    lake = Files.createDirectory(folder.resolve("lake"));
    key = OfficialKey.beside(lake);
  }

  private String code(String unit, String name) {
    return new OfficialCoder(key, lake).code(unit, name);
  }

  @Test
  void onePersonInOneUnitHasOneCodeHoweverTheNameIsWritten() {
    String code = code("709", "Nguyễn Thị Hoà");
    assertThat(code).matches("cb-[a-z2-7]{12}");
    for (String same :
        List.of(
            "NGUYỄN THỊ HÒA",
            "  nguyễn  thị\u00a0hòa ",
            Normalizer.normalize("Nguyễn Thị Hoà", Normalizer.Form.NFD))) {
      assertThat(code("709", same)).as(same).isEqualTo(code);
    }
    assertThat(code("710", "Nguyễn Thị Hoà")).isNotEqualTo(code);
    assertThat(code("709", "Nguyễn Thị Hoa")).isNotEqualTo(code);
    assertThat(code("70", "9Nguyễn Thị Hoà")).isNotEqualTo(code);
  }

  /** Computed apart with Python: hmac.new(key, "709\x1fnguyễn văn an", sha256), base32. */
  @Test
  void theCodeIsTheDocumentedOne() throws IOException {
    write(HexFormat.of().formatHex(new byte[32]));
    assertThat(code("709", "Nguyễn Văn An")).isEqualTo("cb-42bv3yfogsg5");
  }

  @Test
  void theKeyIsMadeAtTheFirstNameForItsOwnerOnlyAndOutsideTheLake() throws IOException {
    OfficialCoder coder = new OfficialCoder(key, lake);
    assertThat(key).doesNotExist();
    String code = coder.code("709", "A");
    assertThat(Files.readString(key).strip()).matches("[0-9a-f]{64}");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(lake.resolve(OfficialKey.FINGERPRINT)))
        .doesNotContain(Files.readString(key).strip());
    assertThat(SerializationUtils.clone(coder).code("709", "A")).isEqualTo(code);
    try (var inside = Files.list(folder)) {
      assertThat(inside).containsExactlyInAnyOrder(lake, key);
    }
  }

  @Test
  void tasksThatStartAtOnceAgreeOnOneKey() {
    List<String> codes =
        IntStream.range(0, 32).parallel().mapToObj(i -> code("709", "A")).distinct().toList();
    assertThat(codes).hasSize(1);
  }

  @Test
  void anotherKeyOrALostOneIsRefusedBecauseCodesWouldNotMatch() throws IOException {
    code("709", "A");
    String first = Files.readString(key);
    Files.delete(key);
    assertRefused("is gone, but");
    assertThat(key).doesNotExist();
    write(HexFormat.of().formatHex(new byte[32]));
    assertRefused("is not the key that the officials in");
    write(first);
    assertThat(code("709", "A")).startsWith("cb-");
  }

  @Test
  void aKeyThatOthersCanReadOrThatLiesInTheLakeIsRefused() throws IOException {
    code("709", "A");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
    assertRefused("can be read by others");
    key = lake.resolve("official.key");
    assertRefused("lies inside the lake");
    assertThat(key).doesNotExist();
  }

  @Test
  void aDamagedKeyIsRefusedWithoutShowingIt() throws IOException {
    for (String broken : List.of("", "abc", "zz".repeat(32), "00".repeat(31))) {
      write(broken);
      assertRefused("is no key of officials");
    }
  }

  private void write(String text) throws IOException {
    Files.writeString(key, text);
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
  }

  private void assertRefused(String message) {
    assertThatThrownBy(() -> code("709", "A"))
        .isInstanceOfSatisfying(
            CchcException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFIG))
        .hasMessageContaining(message);
  }
}
