package vn.cchc.ingest.encoding;

import java.io.IOException;
import java.io.Reader;
import vn.cchc.model.text.legacy.LegacyEncoding;

/**
 * Turns the characters of legacy fonts into letters, piece by piece. Pieces end after a character
 * that belongs to no letter.
 */
final class FontReader extends Reader {

  private static final int CHUNK = 1 << 15;

  private final Reader in;
  private final LegacyEncoding font;
  private final char[] buffer = new char[CHUNK];
  private String rest = "";
  private String decoded = "";
  private int position;
  private boolean ended;

  FontReader(Reader in, LegacyEncoding font) {
    this.in = in;
    this.font = font;
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
    int read = in.read(buffer);
    ended = read < 0;
    String piece = ended ? rest : rest + new String(buffer, 0, read);
    int cut = ended ? piece.length() : boundary(piece);
    rest = piece.substring(cut);
    decoded = font.decode(piece.substring(0, cut));
    position = 0;
  }

  private static int boundary(String piece) {
    for (int i = piece.length(); i > 0; i--) {
      char before = piece.charAt(i - 1);
      if (before >= ' ' && before < '@') {
        return i;
      }
    }
    return 0;
  }
}
