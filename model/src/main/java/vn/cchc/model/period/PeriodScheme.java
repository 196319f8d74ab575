package vn.cchc.model.period;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How a named period becomes two dates. */
public enum PeriodScheme {
  /** From the first to the last day of the months named. */
  CALENDAR("calendar", 1, "theo năm dương lịch"),
  /** From the 15th of the month before to the 14th (Nghị định 09/2019/NĐ-CP). */
  REPORT("report", 15, "theo kỳ báo cáo, từ ngày 15 đến ngày 14"),
  /** From the 21st of the month before to the 20th, as Vĩnh Phúc reports. */
  FROM_21_TO_20("21-20", 21, "theo kỳ báo cáo, từ ngày 21 đến ngày 20"),
  /** Two dates, named by nobody. */
  DATES("", 0, "theo hai mốc ngày");

  private final String code;
  private final int firstDay;
  private final String vietnamese;

  PeriodScheme(String code, int firstDay, String vietnamese) {
    this.code = code;
    this.firstDay = firstDay;
    this.vietnamese = vietnamese;
  }

  /** The scheme of periods written with this word behind {@code @}. */
  static Optional<PeriodScheme> ofCode(String code) {
    return Arrays.stream(values())
        .filter(scheme -> scheme != DATES && scheme.code.equals(code))
        .findFirst();
  }

  /**
   * The days of some whole months under this scheme.
   *
   * @param first first day of the first month
   * @param next first day of the month after the last
   */
  DateRange range(LocalDate first, LocalDate next) {
    return this == CALENDAR
        ? new DateRange(first, next.minusDays(1))
        : new DateRange(begin(first), begin(next).minusDays(1));
  }

  private LocalDate begin(LocalDate month) {
    return month.minusMonths(1).withDayOfMonth(firstDay);
  }

  /** The word behind {@code @}; empty for two dates. */
  public String code() {
    return code;
  }

  /** What people read. */
  public String vietnamese() {
    return vietnamese;
  }
}
