package vn.cchc.model.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.model.text.VietnameseText;

/**
 * A unit text cut where the unit may end and the units above it begin: at commas, dashes and before
 * the type word of a higher unit. Names hold commas and dashes too ("Phường Văn Miếu - Quốc Tử
 * Giám"), so the pieces can be put together again.
 */
final class UnitText {

  private static final Pattern COMMA = Pattern.compile("\\s*(?:[,;]|<br ?/?>)\\s*");
  private static final Pattern DASH = Pattern.compile("\\s*[-\u2010-\u2015]\\s*");
  private static final Pattern CUT =
      Pattern.compile(
          "(?:, )+| - | (?="
              + VietnameseText.canonical("(?:tỉnh|thành phố|huyện|quận|thị xã|tp|tx)")
              + " |(?:t\\.?p|t\\.?x|h|q|t)\\.)");

  private final String canonical;
  private final List<Integer> begins = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  private UnitText(String canonical) {
    this.canonical = canonical;
    Matcher cut = CUT.matcher(canonical);
    int begin = 0;
    while (cut.find()) {
      add(begin, cut.start());
      begin = cut.end();
    }
    add(begin, canonical.length());
  }

  private void add(int begin, int end) {
    if (end > begin) {
      begins.add(begin);
      ends.add(end);
    }
  }

  /** Cuts what somebody wrote. */
  static UnitText of(String text) {
    return new UnitText(key(text));
  }

  /** The canonical text with commas and dashes written in one way. */
  static String key(String text) {
    String canonical = VietnameseText.canonical(text);
    String commas = COMMA.matcher(canonical).replaceAll(", ");
    return DASH.matcher(commas).replaceAll(" - ").strip();
  }

  /** How many pieces there are. */
  int size() {
    return begins.size();
  }

  /** What stands from one piece to before another. */
  String between(int from, int to) {
    return canonical.substring(begins.get(from), ends.get(to - 1));
  }
}
