package vn.cchc.model.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decimals as people type them, the decimal sign a comma or a dot. What could be a count with
 * thousands as well as a decimal ({@code 1.234}) is neither.
 */
public final class DecimalText {

  private static final int LONGEST = 20;
  private static final Pattern SIMPLE =
      Pattern.compile("(?:[0-9]{1,8}|[1-9][0-9]*)(?:[.,][0-9]+)?");
  private static final Pattern AMBIGUOUS = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
  private static final Pattern DOTS = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3})+,[0-9]+");
  private static final Pattern COMMAS = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3})+\\.[0-9]+");

  private DecimalText() {}

  /**
   * {@code "4,5"}, {@code "4.5"}, {@code "1.234,5"} and {@code "1,234.5"}; empty for {@code
   * "1.234"}, {@code "-1"} and everything else.
   */
  public static Optional<BigDecimal> parse(String text) {
    String clean = VietnameseText.clean(text);
    if (clean.length() > LONGEST || AMBIGUOUS.matcher(clean).matches()) {
      return Optional.empty();
    }
    if (SIMPLE.matcher(clean).matches()) {
      return Optional.of(new BigDecimal(clean.replace(',', '.')));
    }
    if (DOTS.matcher(clean).matches()) {
      return Optional.of(new BigDecimal(clean.replace(".", "").replace(',', '.')));
    }
    return COMMAS.matcher(clean).matches()
        ? Optional.of(new BigDecimal(clean.replace(",", "")))
        : Optional.empty();
  }
}
