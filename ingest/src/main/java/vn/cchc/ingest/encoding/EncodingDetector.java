package vn.cchc.ingest.encoding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.cchc.model.text.legacy.FileEncoding;
import vn.cchc.model.text.legacy.FontEncodedText;
import vn.cchc.model.text.legacy.LegacyEncoding;
import vn.cchc.model.text.legacy.TextEncoding;

/**
 * Tells the encoding of a file from all of its bytes, fed in any pieces while they are hashed: byte
 * order marks first, then strict UTF-8, then which 8-bit encoding gives Vietnamese words. A file
 * that mixes UTF-8 with another encoding is never decided. Memory is bounded.
 */
public final class EncodingDetector {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long LOWS = ~HIGHS;
  private static final long NEWLINES = '\n' * ONES;
  private static final int WINDOW = 1 << 16;

  private final byte[] window = new byte[WINDOW];
  private int filled;
  private long consumed;
  private long line = 1;
  private boolean eightBit;

  private final ByteOrderMark mark = new ByteOrderMark();
  private final Nuls nuls = new Nuls();
  private final WordSample words = new WordSample();
  private long firstUtf8Line;
  private long firstOtherLine;
  private long utf8Words;
  private long otherWords;
  private boolean unicodeVietnamese;
  private boolean beyondAscii;

  /** Takes the next bytes of the file. */
  public void update(byte[] bytes, int offset, int length) {
    int from = offset;
    int end = offset + length;
    while (from < end) {
      int taken = Math.min(end - from, WINDOW - filled);
      System.arraycopy(bytes, from, window, filled, taken);
      filled += taken;
      from += taken;
      if (filled == WINDOW) {
        scanUpTo(boundary());
      }
    }
  }

  /** What all bytes together say. */
  public EncodingVerdict finish() {
    scanUpTo(filled);
    if (isUtf16()) {
      return EncodingVerdict.of(FileEncoding.of(mark.encoding().orElseThrow()));
    }
    if (nuls.any()) {
      return nuls.verdict(consumed);
    }
    if (eightBit) {
      boolean partlyUtf8 = utf8Words > 0 || mark.encoding().isPresent();
      return partlyUtf8 ? mixed() : EncodingVerdict.of(words.words());
    }
    boolean ascii = !beyondAscii && mark.encoding().isEmpty();
    return EncodingVerdict.of(unicode(ascii ? TextEncoding.ASCII : TextEncoding.UTF_8));
  }

  private FileEncoding unicode(TextEncoding encoding) {
    Optional<LegacyEncoding> font =
        unicodeVietnamese ? Optional.empty() : FontEncodedText.ofWords(words.words());
    return new FileEncoding(encoding, font.orElse(null));
  }

  private EncodingVerdict mixed() {
    return EncodingVerdict.undecided(
        otherWords <= utf8Words || utf8Words == 0
            ? "it is UTF-8, but line %s is not".formatted(firstOtherLine)
            : "it is not UTF-8, but line %s is".formatted(firstUtf8Line));
  }

  /** The last place that splits no word and no character. */
  private int boundary() {
    for (int i = filled; i > 0; i--) {
      byte before = window[i - 1];
      if (before > 0 && before < '@') {
        return i;
      }
    }
    int end = filled;
    while (end > filled - 4 && window[end - 1] < 0) {
      end--;
    }
    return end > filled - 4 ? end : filled;
  }

  private void scanUpTo(int end) {
    int from = consumed == 0 ? mark.read(window, end) : 0;
    if (!isUtf16()) {
      scan(from, end);
    }
    System.arraycopy(window, end, window, 0, filled - end);
    filled -= end;
    consumed += end;
  }

  private boolean isUtf16() {
    return mark.encoding().filter(e -> e != TextEncoding.UTF_8).isPresent();
  }

  private void scan(int from, int end) {
    int i = from;
    while (i < end) {
      while (i + Long.BYTES <= end) {
        long eight = (long) EIGHT.get(window, i);
        if (((eight | (eight - ONES)) & HIGHS) != 0) {
          break;
        }
        line += Long.bitCount(~((eight ^ NEWLINES) + LOWS) & HIGHS);
        i += Long.BYTES;
      }
      if (i == end) {
        return;
      }
      byte b = window[i];
      if (b < 0 && unicodeVietnamese && !eightBit) {
        i = unicodeText(i, end);
      } else if (b < 0) {
        i = eightBit ? eightBitWord(i, end) : character(i, end);
      } else {
        if (b == '\n') {
          line++;
        } else if (b == 0) {
          nuls.at(consumed + i);
        }
        i++;
      }
    }
  }

  private int character(int at, int end) {
    int codePoint = Utf8Sequence.codePoint(window, at, end);
    if (codePoint < 0) {
      eightBit = true;
      words.clear();
      return eightBitWord(at, end);
    }
    beyondAscii = true;
    if (unicodeVietnamese) {
      utf8Words++;
    } else {
      unicodeSoFar(codePoint, at, end);
    }
    return at + Utf8Sequence.length(window[at] & 0xff);
  }

  /** Reads over UTF-8 in a file that is known to hold Vietnamese in it, sign by sign. */
  private int unicodeText(int from, int end) {
    int i = from;
    while (i < end && window[i] < 0 && Utf8Sequence.codePoint(window, i, end) >= 0) {
      i += Utf8Sequence.length(window[i] & 0xff);
      utf8Words++;
      while (i < end && window[i] > 0 && window[i] != '\n') {
        i++;
      }
    }
    return i == from ? character(from, end) : i;
  }

  private void unicodeSoFar(int codePoint, int at, int end) {
    if (Utf8Sequence.isVietnamese(codePoint)) {
      sawUtf8();
      unicodeVietnamese = Utf8Sequence.beyondLatin1(codePoint);
    }
    if (!unicodeVietnamese) {
      words.add(window, at, 0, end, StandardCharsets.UTF_8);
    }
  }

  private void sawUtf8() {
    if (utf8Words++ == 0) {
      firstUtf8Line = line;
    }
  }

  private int eightBitWord(int at, int end) {
    int after = words.add(window, at, 0, end, StandardCharsets.ISO_8859_1);
    if (isUtf8(at, after)) {
      sawUtf8();
    } else if (otherWords++ == 0) {
      firstOtherLine = line;
    }
    return after;
  }

  /** Whether every byte above 0x7F of a word belongs to a Vietnamese character of UTF-8. */
  private boolean isUtf8(int from, int to) {
    int i = from;
    while (i < to) {
      int length = 1;
      if (window[i] < 0) {
        if (!Utf8Sequence.isVietnamese(Utf8Sequence.codePoint(window, i, to))) {
          return false;
        }
        length = Utf8Sequence.length(window[i] & 0xff);
      }
      i += length;
    }
    return true;
  }
}
