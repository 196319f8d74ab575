package vn.cchc.ingest.format.sheet;

import java.nio.charset.StandardCharsets;

/**
 * Looks for a document type declaration in bytes as they pass, in UTF-8 and, by passing over zero
 * bytes, in UTF-16 of either order.
 */
final class DoctypeScan {

  private static final byte[] NEEDLE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  private int matched;

  /** Whether the declaration is complete within the bytes so far. */
  boolean found(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      if (b == NEEDLE[matched]) {
        matched++;
        if (matched == NEEDLE.length) {
          matched = 0;
          return true;
        }
      } else if (b != 0) {
        matched = b == NEEDLE[0] ? 1 : 0;
      }
    }
    return false;
  }
}
