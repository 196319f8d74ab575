package vn.cchc.model.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.model.procedure.TimeUnit;
import vn.cchc.model.text.VietnameseText;

/**
 * A time limit as public catalogues write it: "3 Ngày làm việc", "15 Ngày", "24 Giờ", "1 Tháng".
 * "Ngày" alone is a calendar day (data-and-forms, A5).
 *
 * @param amount null for no limit
 */
record TimeLimit(Integer amount, TimeUnit unit) {

  /** No limit by law. */
  static final TimeLimit NONE = new TimeLimit(null, TimeUnit.NONE);

  private static final Pattern WRITTEN = Pattern.compile("0*([1-9][0-9]{0,3})\\s*\\(?\\s*(\\D.*)");
  private static final Pattern BARE = Pattern.compile("0*([1-9][0-9]{0,3})");
  private static final double WORKING_DAYS_A_WEEK = 5;

  /** The limit in a text; empty when it says none that can be counted. */
  static Optional<TimeLimit> parse(String text, String unitText) {
    String folded = VietnameseText.folded(text);
    if (folded.isEmpty() || folded.equals("khong quy dinh") || folded.equals("khong")) {
      return Optional.of(NONE);
    }
    Matcher bare = BARE.matcher(folded);
    if (bare.matches()) {
      return unit(unitText.isEmpty() ? "" : VietnameseText.folded(unitText))
          .map(unit -> of(bare.group(1), unit));
    }
    Matcher written = WRITTEN.matcher(folded);
    return written.matches()
        ? unit(written.group(2).replaceAll("[).\\s]+$", "")).map(unit -> of(written.group(1), unit))
        : Optional.empty();
  }

  private static TimeLimit of(String amount, TimeUnit unit) {
    return new TimeLimit(Integer.valueOf(amount), unit);
  }

  private static Optional<TimeUnit> unit(String folded) {
    return switch (folded) {
      case "ngay lam viec", "working-day", "working day", "working days" ->
          Optional.of(TimeUnit.WORKING_DAY);
      case "ngay", "ngay lich", "calendar-day", "calendar day", "calendar days" ->
          Optional.of(TimeUnit.CALENDAR_DAY);
      case "gio", "hour", "hours" -> Optional.of(TimeUnit.HOUR);
      case "thang", "month", "months" -> Optional.of(TimeUnit.MONTH);
      default -> Optional.empty();
    };
  }

  /** About how many calendar days, to tell the longer of two limits; never for due dates. */
  double roughDays() {
    return switch (unit) {
      case WORKING_DAY -> amount * 7 / WORKING_DAYS_A_WEEK;
      case CALENDAR_DAY -> amount;
      case HOUR -> amount / 8.0;
      case MONTH -> amount * 30.0;
      case NONE -> Double.MAX_VALUE;
    };
  }
}
