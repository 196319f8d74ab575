package vn.cchc.app.verb;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.cchc.app.AppErrors;

/**
 * A past moment in local time of Vietnam, as people give it: a day, which means its end, or a date
 * and time, which means that instant with whatever happened in it.
 */
record Moment(LocalDateTime local) {

  /** Where all days and times of the command are. */
  static final ZoneId LOCAL = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final int DATE = "2023-03-31".length();
  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy", Locale.ROOT);

  /** The local time of an instant. */
  static Moment of(Instant instant) {
    return new Moment(LocalDateTime.ofInstant(instant, LOCAL));
  }

  /**
   * The moment of a text such as {@code 2023-03-31} or {@code 2023-03-31T17:00}.
   *
   * @throws vn.cchc.model.error.CchcException when it cannot be read or has not come yet, since
   *     what the lake will hold then is not known
   */
  static Moment parse(String text, Clock clock) {
    Moment moment;
    try {
      moment =
          new Moment(
              text.length() == DATE
                  ? LocalDate.parse(text).atTime(LocalTime.MAX)
                  : LocalDateTime.parse(text.replace(' ', 'T')));
    } catch (DateTimeException e) {
      throw AppErrors.noMoment(text);
    }
    if (moment.instant().isAfter(clock.instant())) {
      throw AppErrors.momentToCome(text);
    }
    return moment;
  }

  /** The instant. */
  Instant instant() {
    return local.atZone(LOCAL).toInstant();
  }

  /** {@code hết ngày 31/03/2023} or {@code 17:00:00 ngày 31/03/2023}. */
  String vietnamese() {
    return local.toLocalTime().equals(LocalTime.MAX)
        ? "hết " + TEXT.format(local).substring("23:59:59 ".length())
        : TEXT.format(local);
  }
}
