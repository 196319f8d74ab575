package vn.cchc.model.text;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Counts as people type them into tables: whole, never negative, thousands set apart by dots, by
 * commas or by spaces. What could be a decimal is no count, nor is a long number that begins with a
 * zero, as phone and identity numbers do.
 */
public final class CountText {

  private static final int LONGEST = 18;
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,8}|[1-9][0-9]*");
  private static final Pattern GROUPED =
      Pattern.compile("[1-9][0-9]{0,2}(?:(?:\\.[0-9]{3})+|(?:,[0-9]{3})+|(?: [0-9]{3})+)");

  private CountText() {}

  /**
   * {@code "1.234"}, {@code "1,234"}, {@code "1 234"} and {@code "1234"} as 1234; empty for {@code
   * "1,5"}, {@code "1.234,5"}, {@code "0.123"}, {@code "-3"} and everything else.
   */
  public static OptionalLong parse(String text) {
    String clean = VietnameseText.clean(text);
    if (PLAIN.matcher(clean).matches()) {
      return number(clean);
    }
    return GROUPED.matcher(clean).matches()
        ? number(clean.replace(".", "").replace(",", "").replace(" ", ""))
        : OptionalLong.empty();
  }

  private static OptionalLong number(String digits) {
    return digits.length() > LONGEST
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(digits));
  }
}
