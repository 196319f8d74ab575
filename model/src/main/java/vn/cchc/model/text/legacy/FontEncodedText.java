package vn.cchc.model.text.legacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Unicode texts that were typed with legacy fonts: the characters are those a Western program shows
 * for TCVN3, VNI, VISCII or windows-1258 bytes ("Hßa Thµnh", "Hoøa Thaønh"). Correct Vietnamese,
 * English and other Western languages are never taken for it.
 */
public final class FontEncodedText {

  private static final int MOST_WORDS = 4000;

  /** Bits by which the decoded reading must beat the text as it stands. */
  private static final double MARGIN = 20;

  private static final int ENOUGH_WORDS = 3;
  private static final Pattern WORD = Pattern.compile("[A-Za-z\\x{80}-\\x{10ffff}]+");

  private FontEncodedText() {}

  /**
   * The encoding behind the texts of a column or a file; empty when they are fine as they are or
   * when it cannot be told. One word of real Unicode Vietnamese among them is enough for empty.
   */
  public static Optional<LegacyEncoding> detect(Collection<String> texts) {
    Set<String> words = new LinkedHashSet<>();
    for (String text : texts) {
      Matcher matcher = WORD.matcher(text);
      while (matcher.find() && words.size() < MOST_WORDS) {
        if (!isAscii(matcher.group())) {
          words.add(matcher.group());
        }
      }
    }
    return ofWords(words);
  }

  /** As {@link #detect}, for distinct words that hold at least one character beyond ASCII. */
  public static Optional<LegacyEncoding> ofWords(Collection<String> words) {
    List<String> seen = new ArrayList<>();
    List<String> latin1 = new ArrayList<>();
    for (String word : words) {
      String bytes = bytes(word);
      if (bytes != null) {
        seen.add(word);
        latin1.add(bytes);
      } else if (word.chars().anyMatch(c -> c > 0x7f && Character.isLetter(c))) {
        return Optional.empty();
      }
    }
    Reading asIs = Reading.of(seen, text -> text.replace('\u00d0', 'Đ').replace('\u00f0', 'đ'));
    if (asIs.texts().size() - asIs.validWords() < ENOUGH_WORDS) {
      return Optional.empty();
    }
    return LegacyGuess.of(latin1)
        .encoding()
        .filter(e -> Reading.of(latin1, e::decode).cost() + MARGIN < asIs.cost());
  }

  private static String bytes(String word) {
    StringBuilder latin1 = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int value = Cp1252View.byteOf(word.charAt(i));
      if (value < 0) {
        return null;
      }
      latin1.append((char) value);
    }
    return latin1.toString();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
