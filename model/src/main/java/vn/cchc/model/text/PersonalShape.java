package vn.cchc.model.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Shapes of personal data in places where a text is kept: identity numbers of 9 digits (CMND) and
 * 12 digits (CCCD, whose first three are a province from 001 to 096), telephone numbers, e-mail
 * addresses, names. A shape is all that can be told; what has one is not kept.
 */
public final class PersonalShape {

  private static final Pattern ID =
      Pattern.compile("\\d{3}([\\s.-]?)\\d{3}\\1\\d{3}(?:\\1\\d{3})?");
  private static final Pattern PHONE =
      Pattern.compile("(?:\\+?84|0)[\\s.-]?[2-9]\\d{1,3}([\\s.-]?)\\d{3}\\1\\d{3,4}");
  private static final List<Pattern> INSIDE_A_CODE =
      List.of(
          Pattern.compile("(?<!\\d)0(?:0[1-9]|[1-8]\\d|9[0-6])\\d{9}(?!\\d)"),
          Pattern.compile("(?<!\\d)(?:\\+84|0)[35789]\\d{8}(?!\\d)"),
          Pattern.compile("@"));
  private static final Pattern WORDS = Pattern.compile("(?:^|\\s)\\p{L}+\\s+\\p{L}{2,}(?:\\s|$)");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** Digits on end of the shortest number that counts inside a code, a telephone number. */
  private static final int SHORTEST_NUMBER = 10;

  private static final Pattern IN_A_NAME =
      Pattern.compile(
          "\\+?\\d{9,}"
              + "|(?<!\\d)\\d{3}([ .-])\\d{3}\\1\\d{3}(?:\\1\\d{3})?(?!\\d)"
              + "|(?<!\\d)(?:\\+?84[ .-]?|0)\\d{2,3}([ .-])\\d{3}\\2\\d{3,4}(?!\\d)"
              + "|[^\\s@]+@[^\\s@]+\\.[A-Za-z]{2,}(?=\\.)");

  private PersonalShape() {}

  /**
   * Whether a text in the place of a code could name a person: exactly an identity or telephone
   * number however it is grouped, such a number inside, an e-mail address, words, or no digit.
   */
  public static boolean inCode(String code) {
    return !isLetteredCode(code) && looksPersonal(code);
  }

  /**
   * Whether the code is of letters, fewer than ten digits on end and signs, without spaces: no
   * shape fits such a one. Nearly all codes are, so the patterns are spared.
   */
  private static boolean isLetteredCode(String code) {
    boolean letter = false;
    boolean digit = false;
    int run = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c <= ' ' || c > '~' || c == '@') {
        return false;
      }
      boolean isDigit = c >= '0' && c <= '9';
      run = isDigit ? run + 1 : 0;
      digit |= isDigit;
      letter |= Character.isLetter(c);
      if (run == SHORTEST_NUMBER) {
        return false;
      }
    }
    return letter && digit;
  }

  /** What {@link #inCode} means, by the patterns alone. */
  static boolean looksPersonal(String code) {
    return ID.matcher(code).matches()
        || PHONE.matcher(code).matches()
        || INSIDE_A_CODE.stream().anyMatch(shape -> shape.matcher(code).find())
        || WORDS.matcher(code).find()
        || !DIGIT.matcher(code).find();
  }

  /**
   * A file name or message with everything masked that could be an identity or telephone number or
   * an e-mail address. Nine and more digits on end stay only when they are a time such as {@code
   * 20230401060000}.
   */
  public static String masked(String text) {
    return IN_A_NAME.matcher(text).replaceAll(PersonalShape::mask);
  }

  private static String mask(MatchResult found) {
    String text = found.group();
    return isTime(text) ? text : "*".repeat(Math.min(text.length(), 9));
  }

  /** Whether the digits are {@code yyyyMMddHHmm} with or without seconds or milliseconds. */
  private static boolean isTime(String digits) {
    if (!digits.matches("20\\d{10}|20\\d{12}|20\\d{15}")) {
      return false;
    }
    try {
      LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
    } catch (DateTimeException e) {
      return false;
    }
    return number(digits, 8, 10) < 24
        && number(digits, 10, 12) < 60
        && (digits.length() == 12 || number(digits, 12, 14) < 60);
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }
}
