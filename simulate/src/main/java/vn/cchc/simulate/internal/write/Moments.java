package vn.cchc.simulate.internal.write;

import java.time.LocalDate;
import vn.cchc.simulate.internal.draft.Draft;

/** Writes local moments; the calendar part of each day is worked out once. */
final class Moments {

  private static final int DAY = 86_400;
  private static final int HOUR = 3600;
  private static final int MINUTE = 60;
  private static final long FIRST_DAY = LocalDate.of(2015, 1, 1).toEpochDay();

  private final int[] dates = new int[20 * 366];

  /** {@code yyyyMMddHHmmss}, or nothing for never. */
  void compact(Bytes out, long moment) {
    if (moment != Draft.NEVER) {
      out.digits(date(moment / DAY), 8);
      int second = (int) (moment % DAY);
      out.digits(second / HOUR, 2);
      out.digits(second / MINUTE % MINUTE, 2);
      out.digits(second % MINUTE, 2);
    }
  }

  /** {@code dd/MM/yyyy HH:mm:ss}, or nothing for never. */
  void printed(Bytes out, long moment) {
    if (moment != Draft.NEVER) {
      int date = date(moment / DAY);
      out.digits(date % 100, 2);
      out.ascii('/');
      out.digits(date / 100 % 100, 2);
      out.ascii('/');
      out.digits(date / 10_000, 4);
      out.ascii(' ');
      int second = (int) (moment % DAY);
      out.digits(second / HOUR, 2);
      out.ascii(':');
      out.digits(second / MINUTE % MINUTE, 2);
      out.ascii(':');
      out.digits(second % MINUTE, 2);
    }
  }

  /** {@code yyMMdd} of an epoch day. */
  void codeDate(Bytes out, long epochDay) {
    out.digits(date(epochDay) % 1_000_000, 6);
  }

  private int date(long epochDay) {
    int place = (int) (epochDay - FIRST_DAY);
    if (place < 0 || place >= dates.length) {
      return number(epochDay);
    }
    if (dates[place] == 0) {
      dates[place] = number(epochDay);
    }
    return dates[place];
  }

  private static int number(long epochDay) {
    LocalDate date = LocalDate.ofEpochDay(epochDay);
    return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
  }
}
