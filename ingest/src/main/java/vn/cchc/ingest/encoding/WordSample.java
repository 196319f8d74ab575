package vn.cchc.ingest.encoding;

import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.Set;

/** The first few thousand different words of a file that hold a byte above 0x7F. */
final class WordSample {

  private static final int MOST = 4000;

  /** Longer runs are no words. */
  private static final int LONGEST = 40;

  private final Set<String> words = new LinkedHashSet<>();

  /** Adds the word around a position, and returns its end. */
  int add(byte[] bytes, int at, int from, int to, Charset charset) {
    int start = at;
    while (start > from && isWord(bytes[start - 1])) {
      start--;
    }
    int end = at;
    while (end < to && isWord(bytes[end])) {
      end++;
    }
    if (words.size() < MOST && end - start <= LONGEST) {
      words.add(new String(bytes, start, end - start, charset));
    }
    return end;
  }

  /** Forgets the words so far. */
  void clear() {
    words.clear();
  }

  Set<String> words() {
    return words;
  }

  private static boolean isWord(byte b) {
    return b < 0 || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
