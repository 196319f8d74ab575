package vn.cchc.simulate;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Reads the two written forms of a moment. */
final class Times {

  private static final DateTimeFormatter COMPACT = strict("uuuuMMddHHmmss");
  private static final DateTimeFormatter PRINTED = strict("dd/MM/uuuu HH:mm:ss");

  private Times() {}

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  static LocalDateTime read(String text) {
    return text.isEmpty()
        ? null
        : LocalDateTime.parse(text, text.indexOf('/') > 0 ? PRINTED : COMPACT);
  }

  static boolean readable(String text) {
    try {
      read(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
