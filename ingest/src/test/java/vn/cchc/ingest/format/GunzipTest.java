package vn.cchc.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;
import vn.cchc.model.source.DateTimeStyle;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceFormat;
import vn.cchc.model.source.SourceSpec;

class GunzipTest {

  private static final GunzipLimits LIMITS = new GunzipLimits(100_000, 50, 10_000);

  private static byte[] pack(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(7).nextBytes(noise);
    noise[0] = 'x';
    return noise;
  }

  private static byte[] unpack(byte[] content) throws IOException {
    try (InputStream in =
        Gunzip.of("f.gz", () -> new ByteArrayInputStream(content), LIMITS).open()) {
      return in.readAllBytes();
    }
  }

  @Test
  void unpacksWhatBeginsAsGzipAndLeavesTheRestAsItIs() throws IOException {
    for (int length : new int[] {1, 2, 3, 90_000}) {
      byte[] content = noise(length);
      assertThat(unpack(content)).isEqualTo(content);
      assertThat(unpack(pack(content))).isEqualTo(content);
    }
    assertThat(unpack(new byte[0])).isEmpty();
    assertThat(unpack(pack(new byte[0]))).isEmpty();
    assertThat(unpack(new byte[] {0x1f})).containsExactly(0x1f);
  }

  @Test
  void membersInARowAreOneContent() throws IOException {
    byte[] first = noise(5000);
    byte[] second = "hai".getBytes(StandardCharsets.UTF_8);
    assertThat(unpack(join(pack(first), pack(second)))).isEqualTo(join(first, second));
  }

  @Test
  void aTruncatedFileIsRefusedWhereverItIsCut() throws IOException {
    byte[] whole = join(pack(noise(3000)), pack(noise(2000)));
    int member = pack(noise(3000)).length;
    for (int length = 2; length < whole.length; length += length < 60 ? 1 : 37) {
      if (length != member) {
        byte[] cut = Arrays.copyOf(whole, length);
        assertThatThrownBy(() -> unpack(cut))
            .as("%s of %s bytes", length, whole.length)
            .isInstanceOf(CchcException.class)
            .hasMessageStartingWith("f.gz cannot be unpacked (it");
      }
    }
  }

  @Test
  void damageGarbageAndDoublePackingAreRefused() throws IOException {
    byte[] damaged = pack(noise(3000));
    damaged[damaged.length - 6] ^= 1;
    assertThatThrownBy(() -> unpack(damaged)).hasMessageContaining("its bytes are damaged");
    byte[] garbage = join(pack(noise(30)), noise(30));
    assertThatThrownBy(() -> unpack(garbage)).hasMessageContaining("its bytes are damaged");
    byte[] twice = pack(pack(noise(30)));
    assertThatThrownBy(() -> unpack(twice)).hasMessageContaining("it is packed twice");
  }

  @Test
  void growthIsLimitedInBytesAndInRatio() throws IOException {
    assertThat(unpack(pack(noise(100_000)))).hasSize(100_000);
    assertThatThrownBy(() -> unpack(pack(noise(100_001))))
        .hasMessage(
            "f.gz unpacks to more than 100000 bytes; send it unpacked or in parts, nothing of it was loaded");
    assertThat(unpack(pack(new byte[10_000]))).hasSize(10_000);
    assertThatThrownBy(() -> unpack(pack(new byte[99_000])))
        .hasMessageContaining("more than 50 times its size");
  }

  @Test
  void aDiskThatFailsIsNoFaultOfTheSender() throws IOException {
    byte[] head = Arrays.copyOf(pack(noise(3000)), 1000);
    InputStream failing =
        new FilterInputStream(new ByteArrayInputStream(head)) {
          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read < 0) {
              throw new IOException("disk");
            }
            return read;
          }
        };
    assertThatThrownBy(() -> Gunzip.of("f.gz", () -> failing, LIMITS).open().readAllBytes())
        .isInstanceOfSatisfying(
            CchcException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.EXTERNAL));
  }

  @ParameterizedTest
  @EnumSource(
      value = SourceFormat.class,
      names = {"JSON", "CSV"})
  void everyTextFormatMayBePacked(SourceFormat format) throws IOException {
    SourceSpec spec =
        new SourceSpec(
            "test",
            "Thử",
            null,
            format,
            null,
            null,
            "x",
            null,
            List.of(DateTimeStyle.COMPACT),
            List.of(new FieldMapping(List.of("a"), "dossier", true)),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    String text = format == SourceFormat.CSV ? "\uFEFFa,b\n1,x\n2,y\n" : "{\"a\":1}\n{\"a\":2}\n";
    byte[] packed = pack(text.getBytes(StandardCharsets.UTF_8));
    List<String> codes = new ArrayList<>();
    try (RecordStream records =
        SourceReaders.of(format).open("f", () -> new ByteArrayInputStream(packed), spec)) {
      records.forEachRemaining(record -> codes.add(record.record().get(0)));
    }
    assertThat(codes).containsExactly("1", "2");
    byte[] cut = Arrays.copyOf(packed, packed.length - 9);
    assertThatThrownBy(
            () -> {
              try (RecordStream records =
                  SourceReaders.of(format).open("f", () -> new ByteArrayInputStream(cut), spec)) {
                records.forEachRemaining(record -> {});
              }
            })
        .isInstanceOf(CchcException.class)
        .hasMessageStartingWith("f cannot be unpacked (it ends too early)");
  }
}
