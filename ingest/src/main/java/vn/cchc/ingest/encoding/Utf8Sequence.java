package vn.cchc.ingest.encoding;

/**
 * The character that a multi-byte UTF-8 sequence stands for. Strict: no overlong form, no
 * surrogate, nothing above U+10FFFF. U+0780 to U+07FF (Thaana, N'Ko) count as wrong too: no file of
 * ours holds them, while "ươ" in VISCII is such a sequence.
 */
final class Utf8Sequence {

  private static final int FIRST_STRANGE = 0x780;
  private static final int LAST_STRANGE = 0x7ff;

  private Utf8Sequence() {}

  /** The code point that begins here, or -1 when the bytes up to {@code to} are not UTF-8. */
  static int codePoint(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xff;
    if (lead == 0xe1 && at + 2 < to) {
      int second = bytes[at + 1];
      int third = bytes[at + 2];
      return second < (byte) 0xc0 && third < (byte) 0xc0
          ? 0x1000 | (second & 0x3f) << 6 | (third & 0x3f)
          : -1;
    }
    int length = length(lead);
    if (length == 0 || at + length > to) {
      return -1;
    }
    int codePoint = lead & (0x7f >> length);
    for (int i = 1; i < length; i++) {
      int next = bytes[at + i] & 0xff;
      if ((next & 0xc0) != 0x80) {
        return -1;
      }
      codePoint = codePoint << 6 | (next & 0x3f);
    }
    boolean overlong = isOverlong(codePoint, length);
    boolean strange = codePoint >= FIRST_STRANGE && codePoint <= LAST_STRANGE;
    boolean surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
    return overlong || strange || surrogate || codePoint > 0x10ffff ? -1 : codePoint;
  }

  /** Bytes of the sequence that this byte leads; 0 when it leads none. */
  static int length(int lead) {
    return lead >= 0xc2 && lead <= 0xdf
        ? 2
        : (lead & 0xf0) == 0xe0 ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  }

  private static boolean isOverlong(int codePoint, int length) {
    return (length == 3 && codePoint < 0x800) || (length == 4 && codePoint < 0x10000);
  }

  /** Whether it is a letter or a tone mark of Vietnamese beyond ASCII. */
  static boolean isVietnamese(int c) {
    return (c >= 0xc0 && c <= 0xff && c != 0xd7 && c != 0xf7) || beyondLatin1(c);
  }

  /** Whether it is a Vietnamese letter or mark that no Western code page has. */
  static boolean beyondLatin1(int c) {
    return "\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0".indexOf(c)
            >= 0
        || "\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0
        || (c >= 0x1ea0 && c <= 0x1ef9);
  }
}
