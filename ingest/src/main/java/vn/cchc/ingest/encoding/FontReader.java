package vn.cchc.ingest.encoding;

import java.io.IOException;
import java.io.Reader;
import vn.cchc.model.text.legacy.LegacyEncoding;

/**
 * Turns the characters of legacy fonts into letters, piece by piece. Pieces end after a character
 * that belongs to no letter.
 */
final class FontReader extends PieceReader {

  private static final int CHUNK = 1 << 15;

  private final Reader in;
  private final LegacyEncoding font;
  private final char[] buffer = new char[CHUNK];
  private String rest = "";
  private boolean ended;

  FontReader(Reader in, LegacyEncoding font) {
    this.in = in;
    this.font = font;
  }

  @Override
  String nextPiece() throws IOException {
    if (ended) {
      return null;
    }
    int read = in.read(buffer);
    ended = read < 0;
    String piece = ended ? rest : rest + new String(buffer, 0, read);
    int cut = ended ? piece.length() : boundary(piece);
    rest = piece.substring(cut);
    return font.decode(piece.substring(0, cut));
  }

  private static int boundary(String piece) {
    int end = piece.length();
    while (end > 0 && !endsLetters(piece.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
