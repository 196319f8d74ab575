package vn.cchc.simulate;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the two written forms of a moment. */
final class Times {

  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern PRINTED =
      Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4}) (\\d{2}):(\\d{2}):(\\d{2})");

  private Times() {}

  static LocalDateTime read(String text) {
    if (text.isEmpty()) {
      return null;
    }
    boolean printed = text.indexOf('/') > 0;
    Matcher found = (printed ? PRINTED : COMPACT).matcher(text);
    if (!found.matches()) {
      throw new DateTimeException("no moment: " + text);
    }
    return LocalDateTime.of(
        part(found, printed ? 3 : 1),
        part(found, 2),
        part(found, printed ? 1 : 3),
        part(found, 4),
        part(found, 5),
        part(found, 6));
  }

  static boolean readable(String text) {
    try {
      read(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int part(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
