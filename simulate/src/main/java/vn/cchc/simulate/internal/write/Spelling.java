package vn.cchc.simulate.internal.write;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other spellings of the same Vietnamese words. */
final class Spelling {

  private static final Pattern OLD_TONE =
      Pattern.compile(
          "(?<!q)(o|u)([\u0300\u0301\u0303\u0309\u0323])(a|e|y)(?![\\p{L}\\p{M}])",
          Pattern.CASE_INSENSITIVE);

  private Spelling() {}

  /**
   * The tone mark of a final oa, oe, uy on the second vowel ("Hoà" for "Hòa"), as schoolbooks write
   * since QĐ 1989/QĐ-BGDĐT (2018).
   */
  static String newTone(String text) {
    Matcher matcher = OLD_TONE.matcher(Normalizer.normalize(text, Normalizer.Form.NFD));
    String moved =
        matcher.replaceAll(
            found ->
                isDiphthong(found.group(1), found.group(3))
                    ? found.group(1) + found.group(3) + found.group(2)
                    : found.group());
    return Normalizer.normalize(moved, Normalizer.Form.NFC);
  }

  /** Base letters and combining marks (NFD). */
  static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static boolean isDiphthong(String first, String second) {
    boolean y = "y".equalsIgnoreCase(second);
    return y == "u".equalsIgnoreCase(first);
  }
}
