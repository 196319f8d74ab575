package vn.cchc.model.period;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How two days that somebody reported make a period, told from the days alone. "Tháng 8" is
 * ambiguous by up to two weeks, so reported figures carry the name of their scheme.
 */
public enum DateScheme {
  /** From the first day of a month to the last of one. */
  CALENDAR("calendar", "theo năm dương lịch"),
  /** From a 15th to a 14th (Nghị định 09/2019/NĐ-CP). */
  REPORT("report", "từ ngày 15 đến ngày 14"),
  /** From a 21st to a 20th, as some provinces report. */
  FROM_21_TO_20("21-20", "từ ngày 21 đến ngày 20"),
  /** Seven days. */
  WEEK("week", "theo tuần"),
  /** Anything else. */
  CUSTOM("custom", "theo hai mốc ngày");

  private static final int DAYS_OF_WEEK = 7;

  private final String code;
  private final String vietnamese;

  DateScheme(String code, String vietnamese) {
    this.code = code;
    this.vietnamese = vietnamese;
  }

  /** The scheme that the two days follow. */
  public static DateScheme of(DateRange range) {
    int first = range.from().getDayOfMonth();
    int last = range.to().getDayOfMonth();
    if (first == 1 && last == range.to().lengthOfMonth()) {
      return CALENDAR;
    }
    if (first == 15 && last == 14) {
      return REPORT;
    }
    if (first == 21 && last == 20) {
      return FROM_21_TO_20;
    }
    return range.from().plusDays(DAYS_OF_WEEK - 1L).equals(range.to()) ? WEEK : CUSTOM;
  }

  /** The scheme stored under this code. */
  public static Optional<DateScheme> ofCode(String code) {
    String wanted = code.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(scheme -> scheme.code.equals(wanted)).findFirst();
  }

  /** As stored. */
  public String code() {
    return code;
  }

  /** What people read. */
  public String vietnamese() {
    return vietnamese;
  }
}
