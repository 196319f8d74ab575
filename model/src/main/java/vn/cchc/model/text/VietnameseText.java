package vn.cchc.model.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One written form for names that arrive in several: NFC, plain spaces, old-style tone placement
 * ("Hòa", as the statistical office writes), Đ for the look-alike Ð.
 */
public final class VietnameseText {

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u0085\\u200b]+");
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u00ad\\u034f\\u061c\\u180e\\u200c-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]+");
  private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011\\ufe63\\uff0d]");
  private static final Pattern DASHES = Pattern.compile("[-\\u2012-\\u2015\\u2212]");
  private static final Pattern DASH_BETWEEN_WORDS =
      Pattern.compile("(?<=[\\p{L}\\p{M}]) ?- ?(?=\\p{L})");
  private static final Pattern OA_OE =
      Pattern.compile("(o)([ae])([" + TONES + "])(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE);
  private static final Pattern UY =
      Pattern.compile("(?<!q)(u)(y)([" + TONES + "])(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private VietnameseText() {}

  /**
   * NFC with one plain space between words and none around; {@code <br>} counts as a space, hyphens
   * of other alphabets as "-"; invisible joiners and direction marks vanish; the look-alikes Ð
   * (U+00D0) and Ɖ (U+0189) become Đ, and ð and ɖ, their lower case, đ.
   */
  public static String clean(String raw) {
    if (isPlain(raw)) {
      return raw;
    }
    String visible = INVISIBLE.matcher(raw).replaceAll("");
    if (visible.indexOf('<') >= 0) {
      visible = LINE_BREAK.matcher(visible).replaceAll(" ");
    }
    visible = HYPHENS.matcher(visible).replaceAll("-");
    String spaced = SPACES.matcher(visible).replaceAll(" ").strip();
    return Normalizer.normalize(spaced, Normalizer.Form.NFC)
        .replace('\u00d0', 'Đ')
        .replace('\u0189', 'Đ')
        .replace('\u00f0', 'đ')
        .replace('\u0256', 'đ');
  }

  /** Whether every character is visible ASCII, no tag, or a single space inside. */
  private static boolean isPlain(String raw) {
    char before = ' ';
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' ' || c > '~' || c == '<' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || raw.isEmpty();
  }

  /**
   * The form in which two spellings of one name are equal: {@link #clean}, lower case, the tone
   * mark of a final oa, oe, uy on the first vowel except after q ("Hoà" and "Hòa", "Thuỷ" and
   * "Thủy"), a dash of any length between two words as " - ". The tone rule removes all 190
   * tone-only differences between two public catalogues of 3,319 communes.
   */
  public static String canonical(String raw) {
    if (isPlain(raw) && raw.indexOf('-') < 0) {
      return raw.toLowerCase(Locale.ROOT);
    }
    String dashed = DASHES.matcher(clean(raw).toLowerCase(Locale.ROOT)).replaceAll("-");
    return oldTone(DASH_BETWEEN_WORDS.matcher(dashed).replaceAll(" - "));
  }

  /**
   * NFC with the tone mark of a final oa, oe, uy on the first vowel except after q, as the
   * statistical office writes ("Thanh Hoá" becomes "Thanh Hóa"); case stays.
   */
  public static String oldTone(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    String placed = OA_OE.matcher(decomposed).replaceAll("$1$3$2");
    placed = UY.matcher(placed).replaceAll("$1$3$2");
    return Normalizer.normalize(placed, Normalizer.Form.NFC);
  }

  /**
   * Lower case without any mark, đ as d: for slugs and for finding candidates, never for equality
   * (it merges eight pairs of communes inside single provinces).
   */
  public static String folded(String raw) {
    String decomposed =
        Normalizer.normalize(clean(raw).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
  }
}
