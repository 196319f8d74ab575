package vn.cchc.ingest.format.sheet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.cchc.model.source.DateTimeStyle;

/**
 * Numbers of a workbook as texts for the parsers of fields. What a spreadsheet may have changed is
 * written so that none of them takes it for what it was: numbers of more than fifteen digits, of
 * which the last are lost, and decimals carry an exponent with a sign.
 */
final class CellTexts {

  /** A formula of which the workbook keeps no result. */
  static final String NO_RESULT = "#CALC!";

  private static final int DIGITS_KEPT = 15;
  private static final int LONGEST_NUMBER = 40;
  private static final int LEAP_DAY_OF_1900 = 60;
  private static final double FIRST_DAY_OF_10000 = 2_958_466;

  private final boolean from1904;
  private final boolean compact;

  /**
   * Writes dates as the source does.
   *
   * @param from1904 whether day 0 of the workbook is 1904-01-01
   */
  CellTexts(DateTimeStyle style, boolean from1904) {
    this.from1904 = from1904;
    this.compact = style == DateTimeStyle.COMPACT;
  }

  /** {@code TRUE} or {@code FALSE}, as spreadsheet programs show it. */
  static String bool(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  /**
   * A number; one that is shown as a date as that date.
   *
   * @param raw as the workbook stores it
   */
  String number(String raw, boolean shownAsDate) {
    BigDecimal number = parsed(raw.strip());
    if (number == null) {
      return raw;
    }
    String date = shownAsDate ? date(number.doubleValue()) : null;
    return date == null ? plain(number.stripTrailingZeros()) : date;
  }

  private static BigDecimal parsed(String raw) {
    try {
      return raw.length() > LONGEST_NUMBER ? null : new BigDecimal(raw);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static String plain(BigDecimal number) {
    boolean small = Math.abs((long) number.scale()) <= LONGEST_NUMBER;
    if (number.scale() <= 0 && small) {
      BigInteger whole = number.toBigInteger();
      String digits = whole.toString();
      return whole.abs().toString().length() <= DIGITS_KEPT ? digits : exponent(whole.toString());
    }
    return small ? number.toPlainString() + "E+0" : number.toString();
  }

  /** {@code 1.23E+17}: the notation in which spreadsheets show that they have lost digits. */
  private static String exponent(String digits) {
    int sign = digits.startsWith("-") ? 1 : 0;
    int power = digits.length() - sign - 1;
    return digits.substring(0, sign + 1) + "." + digits.substring(sign + 1) + "E+" + power;
  }

  /** The day, with its time unless midnight; null when the number is no day. */
  private String date(double serial) {
    if (serial < 0 || serial >= FIRST_DAY_OF_10000) {
      return null;
    }
    LocalDateTime time = DateUtil.getLocalDateTime(serial, from1904, true);
    if (!from1904 && serial < 1) {
      return "00/01/1900";
    }
    if (!from1904 && (int) serial == LEAP_DAY_OF_1900) {
      return "29/02/1900";
    }
    return written(time);
  }

  private String written(LocalDateTime time) {
    StringBuilder text = new StringBuilder(19);
    if (compact) {
      text.append(time.getYear());
      two(two(text, time.getMonthValue()), time.getDayOfMonth());
    } else {
      two(text, time.getDayOfMonth()).append('/');
      two(text, time.getMonthValue()).append('/').append(time.getYear());
    }
    if (!time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      String between = compact ? "" : ":";
      two(text.append(compact ? "" : " "), time.getHour()).append(between);
      two(text, time.getMinute()).append(between);
      two(text, time.getSecond());
    }
    return text.toString();
  }

  private static StringBuilder two(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
