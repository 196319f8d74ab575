package vn.cchc.model.text.legacy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Bytes as the characters a Western program shows for them: windows-1252, and Latin-1 for the C1
 * range, since both views of the same bytes occur.
 */
final class Cp1252View {

  private static final String CHARS;
  private static final Map<Character, Byte> SPECIAL = new HashMap<>();

  static {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    CHARS = new String(all, Charset.forName("windows-1252"));
    for (int i = 0x80; i < 0xa0; i++) {
      if (CHARS.charAt(i) != '\ufffd') {
        SPECIAL.put(CHARS.charAt(i), (byte) i);
      }
    }
  }

  private Cp1252View() {}

  /** The character of a byte; U+FFFD where windows-1252 has none. */
  static char charOf(byte value) {
    return CHARS.charAt(value & 0xff);
  }

  /** The byte that shows as this character, or -1. */
  static int byteOf(char c) {
    if (c < 0x100) {
      return c;
    }
    Byte special = SPECIAL.get(c);
    return special == null ? -1 : special & 0xff;
  }

  /** Bytes as Latin-1 characters of the same value. */
  static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
