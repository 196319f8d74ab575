package vn.cchc.ingest.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.util.Arrays;
import vn.cchc.model.text.legacy.LegacyEncoding;

/**
 * Reads bytes of an 8-bit encoding as characters, strictly and piece by piece. Pieces end after a
 * byte that belongs to no letter, so no letter of two bytes is split.
 */
final class LegacyReader extends Reader {

  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final LegacyEncoding encoding;
  private byte[] rest = {};
  private String decoded = "";
  private int position;
  private boolean ended;

  LegacyReader(InputStream in, LegacyEncoding encoding) {
    this.in = in;
    this.encoding = encoding;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (position == decoded.length()) {
      if (ended) {
        return -1;
      }
      decodeNext();
    }
    int taken = Math.min(length, decoded.length() - position);
    decoded.getChars(position, position + taken, target, offset);
    position += taken;
    return taken;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void decodeNext() throws IOException {
    byte[] piece = Arrays.copyOf(rest, rest.length + CHUNK);
    int read = in.readNBytes(piece, rest.length, CHUNK);
    int end = rest.length + read;
    ended = read < CHUNK;
    int cut = ended ? end : boundary(piece, end);
    rest = Arrays.copyOfRange(piece, cut, end);
    decoded = encoding.decode(Arrays.copyOf(piece, cut));
    position = 0;
    if (decoded.indexOf('\ufffd') >= 0) {
      throw new MalformedInputException(1);
    }
  }

  private static int boundary(byte[] piece, int end) {
    for (int i = end; i > 0; i--) {
      if (piece[i - 1] >= ' ' && piece[i - 1] < '@') {
        return i;
      }
    }
    return 0;
  }
}
