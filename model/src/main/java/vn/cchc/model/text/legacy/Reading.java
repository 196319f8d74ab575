package vn.cchc.model.text.legacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Words read in one way, and how Vietnamese they look.
 *
 * @param texts the words as read
 * @param valid whether each is made of Vietnamese syllables only
 * @param cost bits to write the words down, given how often each letter occurs in administrative
 *     Vietnamese; fewer is likelier
 */
record Reading(List<String> texts, List<Boolean> valid, double cost) {

  private static final double PLAIN_LETTER = 5;
  private static final double UNKNOWN_LETTER = 16;
  private static final double NO_SYLLABLE = 10;
  private static final double SYMBOL = 12;
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** Typographic characters that stand beside words in any encoding. */
  private static final String PUNCTUATION =
      "\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u00b0\u00a7\u00d7";

  /** Bits per letter, from its frequency in our own manual, report texts and catalogues. */
  private static final Map<Character, Double> BITS = new HashMap<>();

  static {
    Map.of(
            6.0, "àảãáđếệư",
            7.0, "ạâấậêịôốộơờở",
            8.0, "ăầìỉíòóồớúụử",
            9.0, "ềểĩọổợùủứựỳý",
            10.0, "ằắặẫéẹỏỗừữỷỹ",
            11.0, "ẩũ",
            12.0, "èễõ",
            13.0, "ẵẻẽỡ",
            14.0, "ẳỵ")
        .forEach((bits, letters) -> letters.chars().forEach(c -> BITS.put((char) c, bits)));
  }

  /** Reads each word. */
  static Reading of(Collection<String> words, UnaryOperator<String> how) {
    List<String> texts = new ArrayList<>();
    List<Boolean> valid = new ArrayList<>();
    double cost = 0;
    for (String word : words) {
      String text = how.apply(word);
      boolean ok = isVietnamese(text);
      texts.add(text);
      valid.add(ok);
      cost += bits(text) + (ok ? 0 : NO_SYLLABLE);
    }
    return new Reading(texts, valid, cost);
  }

  /** How many words are made of Vietnamese syllables. */
  long validWords() {
    return valid.stream().filter(v -> v).count();
  }

  /** The share of such words. */
  double validShare() {
    return texts.isEmpty() ? 0 : (double) validWords() / texts.size();
  }

  private static boolean isVietnamese(String text) {
    for (String run : NOT_LETTERS.split(text, -1)) {
      if (!isAscii(run) && !VietnameseSyllable.matches(run)) {
        return false;
      }
    }
    return text.chars().noneMatch(Reading::isSymbol);
  }

  private static boolean isSymbol(int c) {
    return c > 0x7f && !Character.isLetter(c) && PUNCTUATION.indexOf(c) < 0;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static double bits(String text) {
    double bits = 0;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      bits +=
          isSymbol(c)
              ? SYMBOL
              : c < 0x80 || !Character.isLetter(c)
                  ? PLAIN_LETTER
                  : BITS.getOrDefault(c, UNKNOWN_LETTER);
    }
    return bits;
  }
}
