package vn.cchc.model.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Numbers and dates as official documents print them (Nghị định 30/2020/NĐ-CP, Phụ lục I): dot for
 * thousands, comma for decimals, day and the months 1 and 2 with a leading zero.
 */
public final class VietnameseNumbers {

  /** Printed where a ratio has no denominator or a value is unknown. */
  public static final String NONE = "–";

  private VietnameseNumbers() {}

  /** {@code 22547} as {@code 22.547}. */
  public static String count(long value) {
    String text = Long.toString(value);
    return value < 0 ? "-" + grouped(text.substring(1)) : grouped(text);
  }

  /** A difference with its sign: {@code +1.204}, {@code −3} with the sign of print, {@code 0}. */
  public static String signed(long difference) {
    String sign = difference > 0 ? "+" : difference < 0 ? "\u2212" : "";
    return sign + count(Math.abs(difference));
  }

  private static String grouped(String digits) {
    StringBuilder text = new StringBuilder(digits.length() + 8);
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        text.append('.');
      }
      text.append(digits.charAt(i));
    }
    return text.toString();
  }

  /** A decimal with exactly {@code decimals} places, rounded half-up: {@code 1.234,50}. */
  public static String decimal(BigDecimal value, int decimals) {
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    String plain = rounded.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = grouped(point < 0 ? plain : plain.substring(0, point));
    String fraction = point < 0 ? "" : "," + plain.substring(point + 1);
    return (rounded.signum() < 0 ? "-" : "") + whole + fraction;
  }

  /** A percentage such as {@code 99,26 %}, with a no-break space. */
  public static String percent(BigDecimal percentage) {
    return decimal(percentage, 2) + "\u00a0%";
  }

  /** {@code 31/03/2023}. */
  public static String date(LocalDate date) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }

  /** {@code ngày 05 tháng 02 năm 2026}; months from 3 on carry no leading zero. */
  public static String longDate(LocalDate date) {
    String month =
        date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
    return String.format(
        Locale.ROOT, "ngày %02d tháng %s năm %d", date.getDayOfMonth(), month, date.getYear());
  }
}
