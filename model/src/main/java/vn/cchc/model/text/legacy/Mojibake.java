package vn.cchc.model.text.legacy;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * Texts spoilt on their way: UTF-8 read as windows-1252 or windows-1258 ("Tây Ninh" as "TÃ¢y
 * Ninh"), also twice, and characters already replaced by U+FFFD. They are rejected, never repaired:
 * a repair would be a guess.
 */
public final class Mojibake {

  /** Per code page the byte of each character up to the last one any of them has; else -1. */
  private static final List<short[]> VIEWS = List.of(view("windows-1252"), view("windows-1258"));

  /**
   * What correct text may have after a capital that is also a lead byte: spaces, dashes, quotes.
   */
  private static final String MAY_FOLLOW = "\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2026";

  private static final int LAST_SEEN = '\u2122';

  private Mojibake() {}

  /** Whether a text holds a sequence that correct text never has. */
  public static boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\ufffd' || (c > 0x7f && startsAt(text, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAt(String text, int i) {
    for (short[] view : VIEWS) {
      if (startsAt(text, i, view)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAt(String text, int i, short[] view) {
    int lead = value(text, i, view);
    int second = value(text, i + 1, view) ^ 0x80;
    if (second < 0 || second > 0x3f) {
      return false;
    }
    if (lead >= 0xc3 && lead <= 0xdf) {
      return isVietnamese((lead & 0x1f) << 6 | second) && !mayBeCorrect(text, i);
    }
    int third = value(text, i + 2, view) ^ 0x80;
    return (lead & 0xf0) == 0xe0
        && third >= 0
        && third <= 0x3f
        && isVietnamese((lead & 0x0f) << 12 | second << 6 | third);
  }

  private static boolean mayBeCorrect(String text, int i) {
    return MAY_FOLLOW.indexOf(text.charAt(i + 1)) >= 0
        && (i == 0 || !Character.isLowerCase(text.charAt(i - 1)));
  }

  private static boolean isVietnamese(int c) {
    return (c >= 0xc0 && c <= 0xff)
        || "\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0".indexOf(c)
            >= 0
        || "\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0
        || (c >= 0x1ea0 && c <= 0x1ef9)
        || (c >= 0x2010 && c <= 0x2026);
  }

  private static int value(String text, int i, short[] view) {
    return i < text.length() && text.charAt(i) <= LAST_SEEN ? view[text.charAt(i)] : -1;
  }

  private static short[] view(String charset) {
    short[] values = new short[LAST_SEEN + 1];
    Arrays.fill(values, (short) -1);
    for (int b = 0x80; b < 0x100; b++) {
      char seen = new String(new byte[] {(byte) b}, Charset.forName(charset)).charAt(0);
      if (b < 0xa0) {
        values[b] = (short) b;
      }
      if (seen != '\ufffd') {
        values[seen] = (short) b;
      }
    }
    return values;
  }
}
