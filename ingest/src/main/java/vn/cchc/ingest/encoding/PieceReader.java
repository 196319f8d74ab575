package vn.cchc.ingest.encoding;

import java.io.IOException;
import java.io.Reader;

/** Hands out characters that are decoded piece by piece. */
abstract class PieceReader extends Reader {

  private String piece = "";
  private int position;

  /** The next piece, which may be empty; null at the end. */
  abstract String nextPiece() throws IOException;

  /** Whether a letter of legacy encodings never goes on past this sign. */
  static boolean endsLetters(int sign) {
    return sign >= ' ' && sign < '@';
  }

  @Override
  public final int read(char[] target, int offset, int length) throws IOException {
    while (position == piece.length()) {
      piece = nextPiece();
      position = 0;
      if (piece == null) {
        piece = "";
        return -1;
      }
    }
    int taken = Math.min(length, piece.length() - position);
    piece.getChars(position, position + taken, target, offset);
    position += taken;
    return taken;
  }
}
