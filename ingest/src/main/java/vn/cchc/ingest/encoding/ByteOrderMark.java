package vn.cchc.ingest.encoding;

import java.util.Optional;
import vn.cchc.model.text.legacy.TextEncoding;

/** The mark at the beginning of a file that names its Unicode encoding, if there is one. */
final class ByteOrderMark {

  private TextEncoding encoding;

  /** Reads the first bytes and returns the length of the mark, 0 when there is none. */
  int read(byte[] bytes, int length) {
    if (startsWith(bytes, length, 0xef, 0xbb, 0xbf)) {
      encoding = TextEncoding.UTF_8;
      return 3;
    }
    if (startsWith(bytes, length, 0xff, 0xfe)) {
      encoding = TextEncoding.UTF_16LE;
      return 2;
    }
    if (startsWith(bytes, length, 0xfe, 0xff)) {
      encoding = TextEncoding.UTF_16BE;
      return 2;
    }
    return 0;
  }

  Optional<TextEncoding> encoding() {
    return Optional.ofNullable(encoding);
  }

  private static boolean startsWith(byte[] bytes, int length, int... mark) {
    if (length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
