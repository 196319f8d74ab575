package vn.cchc.ingest.field;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.model.source.DateTimeStyle;

/** Strict dates with times; a date alone is midnight, which stands for the whole day. */
public final class DateTimes {

  private static final String TIME =
      "(?:[ T](?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\\.0+)?)?)?";
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})/(?<year>[0-9]{4})" + TIME);
  private static final Pattern ISO =
      Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})" + TIME);

  private DateTimes() {}

  /** The local time, or null when the text is no date of this style. */
  public static LocalDateTime parse(String raw, DateTimeStyle style) {
    String text = raw.strip();
    try {
      return switch (style) {
        case COMPACT -> compact(text);
        case VIETNAMESE -> vietnamese(text);
        case ISO, SQL, EPOCH_MILLIS -> MachineTimes.parse(text, style);
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The local time by the first style that fits, or null. */
  public static LocalDateTime parse(String raw, List<DateTimeStyle> styles) {
    for (DateTimeStyle style : styles) {
      LocalDateTime time = parse(raw, style);
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  private static LocalDateTime compact(String text) {
    int length = text.length();
    if (length != 14 && length != 8) {
      return null;
    }
    return of(
        number(text, 0, 4),
        number(text, 4, 6),
        number(text, 6, 8),
        length == 8 ? 0 : number(text, 8, 10),
        length == 8 ? 0 : number(text, 10, 12),
        length == 8 ? 0 : number(text, 12, 14));
  }

  private static LocalDateTime vietnamese(String text) {
    int length = text.length();
    boolean shaped =
        (length == 10 || length == 16 || length == 19)
            && text.charAt(2) == '/'
            && text.charAt(5) == '/'
            && (length == 10 || (text.charAt(10) == ' ' && text.charAt(13) == ':'))
            && (length != 19 || text.charAt(16) == ':');
    if (!shaped) {
      return looselyWritten(text);
    }
    return of(
        number(text, 6, 10),
        number(text, 3, 5),
        number(text, 0, 2),
        length == 10 ? 0 : number(text, 11, 13),
        length == 10 ? 0 : number(text, 14, 16),
        length == 19 ? number(text, 17, 19) : 0);
  }

  /** {@code 3/1/2023 8:00} with the day first, and ISO 8601, as spreadsheets often have them. */
  private static LocalDateTime looselyWritten(String text) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    Matcher found = dayFirst.matches() ? dayFirst : ISO.matcher(text);
    return dayFirst.matches() || found.matches() ? of(found) : null;
  }

  private static LocalDateTime of(Matcher found) {
    return of(
        whole(found.group("year")),
        whole(found.group("month")),
        whole(found.group("day")),
        whole(found.group("hour")),
        whole(found.group("minute")),
        whole(found.group("second")));
  }

  private static int whole(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static LocalDateTime of(int year, int month, int day, int hour, int minute, int second) {
    boolean digits = year >= 1 && month >= 0 && day >= 0 && hour >= 0 && minute >= 0 && second >= 0;
    return digits ? LocalDateTime.of(year, month, day, hour, minute, second) : null;
  }

  /** The digits as a number, or −1 when one is no digit. */
  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
