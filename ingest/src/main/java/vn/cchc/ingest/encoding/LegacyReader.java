package vn.cchc.ingest.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.util.Arrays;
import vn.cchc.model.text.legacy.LegacyEncoding;

/**
 * Reads bytes of an 8-bit encoding as characters, strictly and piece by piece. Pieces end after a
 * byte that belongs to no letter, so no letter of two bytes is split.
 */
final class LegacyReader extends PieceReader {

  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final LegacyEncoding encoding;
  private byte[] rest = {};
  private boolean ended;

  LegacyReader(InputStream in, LegacyEncoding encoding) {
    this.in = in;
    this.encoding = encoding;
  }

  @Override
  String nextPiece() throws IOException {
    if (ended) {
      return null;
    }
    byte[] piece = Arrays.copyOf(rest, rest.length + CHUNK);
    int read = in.readNBytes(piece, rest.length, CHUNK);
    int end = rest.length + read;
    ended = read < CHUNK;
    int cut = ended ? end : boundary(piece, end);
    rest = Arrays.copyOfRange(piece, cut, end);
    String decoded = encoding.decode(Arrays.copyOf(piece, cut));
    if (decoded.indexOf('\ufffd') >= 0) {
      throw new MalformedInputException(1);
    }
    return decoded;
  }

  private static int boundary(byte[] piece, int length) {
    int end = length;
    while (end > 0 && !endsLetters(piece[end - 1])) {
      end--;
    }
    return end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
