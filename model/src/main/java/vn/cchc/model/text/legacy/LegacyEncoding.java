package vn.cchc.model.text.legacy;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;

/**
 * The 8-bit encodings of Vietnamese that localities still send. TCVN3 and VISCII were checked byte
 * by byte against the C library's TCVN5712-1 and VISCII, VNI letter by letter against two published
 * tables of the VNI-Times fonts.
 */
public enum LegacyEncoding {
  /**
   * TCVN 5712:1993 as in the .VnTime fonts ("ABC"). The fonts have no capital letters with tone
   * marks, other fonts (.VnTimeH) draw the small ones as capitals; so those come back as small
   * letters.
   */
  TCVN3,
  /** VNI for Windows (VNI-Times): a base letter followed by a mark. */
  VNI,
  /** VISCII 1.1 (RFC 1456). */
  VISCII,
  /** The Vietnamese code page of Windows. */
  WINDOWS_1258;

  /** Apart, so that the tables are read when first used. */
  private static final class Codecs {

    static final Map<LegacyEncoding, Codec> BY_ENCODING =
        Map.of(
            TCVN3, new TableCodec("tcvn3"),
            VNI, new TableCodec("vni"),
            VISCII, new TableCodec("viscii"),
            WINDOWS_1258, new Windows1258Codec());
  }

  /** The text of bytes in this encoding, NFC; U+FFFD for a byte that means nothing. */
  public String decode(byte[] bytes) {
    return codec().decode(bytes);
  }

  /**
   * The text whose bytes were read as windows-1252 or Latin-1 ("font encoding"): {@code "Hßa
   * Thµnh"} is "Hòa Thành" in TCVN3. Characters that are no such view stay as they are.
   */
  public String decode(String seen) {
    StringBuilder text = new StringBuilder(seen.length());
    ByteArrayOutputStream run = new ByteArrayOutputStream(seen.length());
    for (int i = 0; i < seen.length(); i++) {
      int value = Cp1252View.byteOf(seen.charAt(i));
      if (value < 0) {
        text.append(decode(run.toByteArray())).append(seen.charAt(i));
        run.reset();
      } else {
        run.write(value);
      }
    }
    return text.append(decode(run.toByteArray())).toString();
  }

  /**
   * The bytes of a text; TCVN3 writes a capital with a tone mark as the small letter.
   *
   * @throws IllegalArgumentException when the encoding lacks a character
   */
  public byte[] encode(String text) {
    return codec().encode(text);
  }

  /** As declared in configuration: {@code windows-1258}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Codec codec() {
    return Codecs.BY_ENCODING.get(this);
  }
}
