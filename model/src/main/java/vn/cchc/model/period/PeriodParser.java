package vn.cchc.model.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the periods of DESIGN §8. */
public final class PeriodParser {

  private static final Pattern NAMED =
      Pattern.compile("(\\d{4})(?:-(Q[1-4]|H[12]|(?:1[0-2]|[1-9])M|\\d{2}))?(?:@([a-z0-9-]+))?");
  private static final Pattern DATES =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.\\.|…|_|/)(\\d{4}-\\d{2}-\\d{2})");

  private PeriodParser() {}

  /**
   * The period of a text such as {@code 2023-Q1@report}, {@code 2023-5M} (the first five months) or
   * {@code 2022-01-01..2023-03-31}.
   *
   * @throws vn.cchc.model.error.CchcException when it cannot be read or ends before it starts
   */
  public static Period parse(String text) {
    Matcher dates = DATES.matcher(text);
    if (dates.matches()) {
      return between(day(dates.group(1), text), day(dates.group(2), text));
    }
    Matcher named = NAMED.matcher(text);
    if (!named.matches()) {
      throw PeriodErrors.unreadable(text);
    }
    int year = Integer.parseInt(named.group(1));
    String part = named.group(2) == null ? "" : named.group(2);
    int firstMonth = firstMonth(part, text);
    int months = months(part);
    PeriodScheme scheme =
        PeriodScheme.ofCode(named.group(3) == null ? "calendar" : named.group(3))
            .orElseThrow(() -> PeriodErrors.unreadable(text));
    LocalDate first;
    try {
      first = LocalDate.of(year, firstMonth, 1);
    } catch (DateTimeException e) {
      throw PeriodErrors.unreadable(text);
    }
    DateRange range = scheme.range(first, first.plusMonths(months));
    String name = part.isEmpty() ? named.group(1) : named.group(1) + "-" + part;
    return new Period(name, scheme, range);
  }

  /** A period of two dates. */
  public static Period between(LocalDate from, LocalDate to) {
    DateRange range = new DateRange(from, to);
    return new Period(from + "_" + to, PeriodScheme.DATES, range);
  }

  private static int firstMonth(String part, String text) {
    if (part.isEmpty() || part.endsWith("M")) {
      return 1;
    }
    return switch (part.charAt(0)) {
      case 'Q' -> (part.charAt(1) - '1') * 3 + 1;
      case 'H' -> (part.charAt(1) - '1') * 6 + 1;
      default -> {
        int month = Integer.parseInt(part);
        if (month < 1 || month > 12) {
          throw PeriodErrors.unreadable(text);
        }
        yield month;
      }
    };
  }

  private static int months(String part) {
    if (part.isEmpty()) {
      return 12;
    }
    if (part.endsWith("M")) {
      return Integer.parseInt(part.substring(0, part.length() - 1));
    }
    return switch (part.charAt(0)) {
      case 'Q' -> 3;
      case 'H' -> 6;
      default -> 1;
    };
  }

  private static LocalDate day(String iso, String text) {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeException e) {
      throw PeriodErrors.unreadable(text);
    }
  }
}
