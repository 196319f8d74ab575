package vn.cchc.ingest.field;

import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import vn.cchc.model.source.DateTimeStyle;

/**
 * Times as programs write them, to the second. A time with a zone becomes the local time in
 * Vietnam, one without is local already.
 */
final class MachineTimes {

  private static final ZoneId LOCAL = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int EPOCH_DIGITS = 13;
  private static final int DATE = 10;
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendValue(HOUR_OF_DAY, 2)
          .appendLiteral(':')
          .appendValue(MINUTE_OF_HOUR, 2)
          .optionalStart()
          .appendLiteral(':')
          .appendValue(SECOND_OF_MINUTE, 2)
          .optionalStart()
          .appendFraction(NANO_OF_SECOND, 1, 9, true)
          .toFormatter(Locale.ROOT);
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(TIME)
          .optionalStart()
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SQL =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral(' ')
          .append(TIME)
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private MachineTimes() {}

  /**
   * The local time, or null.
   *
   * @throws java.time.DateTimeException when the text is no time of this style
   */
  static LocalDateTime parse(String text, DateTimeStyle style) {
    LocalDateTime time =
        switch (style) {
          case ISO -> local(text, 'T', ISO);
          case SQL -> local(text, ' ', SQL);
          default -> epoch(text);
        };
    return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
  }

  private static LocalDateTime local(String text, char divider, DateTimeFormatter format) {
    int length = text.length();
    if (length < DATE || text.charAt(4) != '-' || (length > DATE && text.charAt(DATE) != divider)) {
      return null;
    }
    TemporalAccessor parsed =
        format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    if (parsed instanceof OffsetDateTime zoned) {
      return zoned.atZoneSameInstant(LOCAL).toLocalDateTime();
    }
    return parsed instanceof LocalDateTime time ? time : LocalDate.from(parsed).atStartOfDay();
  }

  /** Exactly 13 digits, so that no identity number of 9 or 12 digits is taken for a time. */
  private static LocalDateTime epoch(String text) {
    boolean digits =
        text.length() == EPOCH_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits
        ? LocalDateTime.ofInstant(Instant.ofEpochMilli(Long.parseLong(text)), LOCAL)
        : null;
  }
}
