package vn.cchc.model.text;

/**
 * The shape of a value that may be shown where the value itself may not: digits as 9, letters as a.
 * A twelve-digit identity number in a date column must not reach a log, a message or the lake.
 */
public final class Shape {

  private static final int LONGEST = 30;

  private Shape() {}

  /** {@code "31/02/2023"} as {@code 99/99/9999}, cut after 30 characters. */
  public static String of(String value) {
    StringBuilder shape = new StringBuilder();
    value
        .codePoints()
        .limit(LONGEST)
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                shape.append('9');
              } else if (Character.isLetter(c)) {
                shape.append('a');
              } else if (c >= ' ' && c < 127) {
                shape.append((char) c);
              } else {
                shape.append('?');
              }
            });
    return value.codePointCount(0, value.length()) > LONGEST ? shape + "…" : shape.toString();
  }
}
