package vn.cchc.ingest.encoding;

import vn.cchc.model.text.legacy.FileEncoding;
import vn.cchc.model.text.legacy.TextEncoding;

/**
 * Zero bytes: every second byte of ASCII text in UTF-16; no text in any other encoding has them.
 */
final class Nuls {

  private static final int MOST_OF = 4;
  private static final int HARDLY_ANY = 100;

  private long even;
  private long odd;

  void at(long offset) {
    if ((offset & 1) == 0) {
      even++;
    } else {
      odd++;
    }
  }

  boolean any() {
    return even + odd > 0;
  }

  /** UTF-16 without a mark when the zero bytes lie on one side only, else no text. */
  EncodingVerdict verdict(long bytes) {
    if (odd > bytes / MOST_OF && even <= odd / HARDLY_ANY) {
      return EncodingVerdict.of(FileEncoding.of(TextEncoding.UTF_16LE));
    }
    if (even > bytes / MOST_OF && odd <= even / HARDLY_ANY) {
      return EncodingVerdict.of(FileEncoding.of(TextEncoding.UTF_16BE));
    }
    return EncodingVerdict.undecided("it holds zero bytes and is no text");
  }
}
