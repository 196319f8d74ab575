package vn.cchc.model.period;

/** How a named period becomes two dates. */
public enum PeriodScheme {
  /** From the first to the last day of the months named. */
  CALENDAR("theo năm dương lịch"),
  /** From the 15th of the month before to the 14th (Nghị định 09/2019/NĐ-CP). */
  REPORT("theo kỳ báo cáo, từ ngày 15 đến ngày 14"),
  /** Two dates, named by nobody. */
  DATES("theo hai mốc ngày");

  private final String vietnamese;

  PeriodScheme(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** What people read. */
  public String vietnamese() {
    return vietnamese;
  }
}
