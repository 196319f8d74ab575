package vn.cchc.ingest.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import vn.cchc.model.text.legacy.FileEncoding;
import vn.cchc.model.text.legacy.TextEncoding;

/** Opens the characters behind bytes, strictly: a wrong byte is an error, never a replacement. */
public final class TextContent {

  private static final List<byte[]> MARKS =
      List.of(
          new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
          new byte[] {(byte) 0xff, (byte) 0xfe},
          new byte[] {(byte) 0xfe, (byte) 0xff});

  private TextContent() {}

  /**
   * A reader past the byte order mark, if there is one. It throws a {@link
   * java.nio.charset.CharacterCodingException} at a byte that the encoding does not know.
   */
  public static Reader reader(InputStream in, FileEncoding encoding) throws IOException {
    Reader letters =
        encoding
            .encoding()
            .legacy()
            .<Reader>map(legacy -> new LegacyReader(in, legacy))
            .orElse(null);
    if (letters == null) {
      letters = strict(withoutMark(in), encoding.encoding().charset().orElseThrow());
    }
    return encoding.font() == null ? letters : new FontReader(letters, encoding.font());
  }

  /** Whether the bytes can be handed to a parser of UTF-8 as they are. */
  public static boolean isPlainUtf8(FileEncoding encoding) {
    return encoding.font() == null
        && (encoding.encoding() == TextEncoding.UTF_8 || encoding.encoding() == TextEncoding.ASCII);
  }

  /** The stream past a byte order mark. */
  public static InputStream withoutMark(InputStream in) throws IOException {
    PushbackInputStream pushback = new PushbackInputStream(in, 3);
    byte[] head = pushback.readNBytes(3);
    int mark =
        MARKS.stream()
            .filter(m -> head.length >= m.length && Arrays.equals(m, Arrays.copyOf(head, m.length)))
            .mapToInt(m -> m.length)
            .findFirst()
            .orElse(0);
    pushback.unread(head, mark, head.length - mark);
    return pushback;
  }

  private static Reader strict(InputStream in, Charset charset) {
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
