package vn.cchc.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: a wrong byte is an error, never a replacement character. */
final class Utf8 {

  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Utf8() {}

  /** A reader past a byte order mark, if there is one. */
  static Reader reader(InputStream in) throws IOException {
    return new InputStreamReader(
        withoutBom(in),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** The stream past a byte order mark. */
  static InputStream withoutBom(InputStream in) throws IOException {
    PushbackInputStream pushback = new PushbackInputStream(in, BOM.length);
    byte[] head = pushback.readNBytes(BOM.length);
    if (!java.util.Arrays.equals(head, BOM)) {
      pushback.unread(head);
    }
    return pushback;
  }
}
