package vn.cchc.model.period;

import java.time.YearMonth;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cchc.model.text.VietnameseNumbers;

/**
 * A range with the name it was asked by and the scheme that turned the name into dates. "Tháng 8"
 * is ambiguous by up to two weeks (Nghị định 09/2019/NĐ-CP reports from the 15th to the 14th), so
 * both are printed beside the dates.
 *
 * @param name such as {@code 2023-Q1}, or the two dates
 */
public record Period(String name, PeriodScheme scheme, DateRange range) {

  private static final int YEAR_DIGITS = 4;

  /** Rejects missing parts. */
  public Period {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(range, "range");
  }

  /** {@code 01/01/2022 – 31/03/2023 (theo hai mốc ngày)}. */
  public String vietnamese() {
    return VietnameseNumbers.date(range.from())
        + " – "
        + VietnameseNumbers.date(range.to())
        + " ("
        + scheme.vietnamese()
        + ")";
  }

  /**
   * The part of a file name: {@code 2023-Q1}, {@code 2023-Q1-report}, {@code
   * 2022-01-01_2023-03-31}.
   */
  public String slug() {
    boolean plain = scheme == PeriodScheme.CALENDAR || scheme == PeriodScheme.DATES;
    return plain ? name : name + "-" + scheme.code();
  }

  /**
   * The days of each month of the period, in order: those from the 15th to the 14th where it is
   * made of such months, else those of calendar months.
   */
  public SortedMap<YearMonth, DateRange> byMonth() {
    if (scheme == PeriodScheme.CALENDAR || scheme == PeriodScheme.DATES) {
      return range.byMonth();
    }
    SortedMap<YearMonth, DateRange> months = new TreeMap<>();
    YearMonth last = YearMonth.from(range.to());
    for (YearMonth month = YearMonth.from(range.from()).plusMonths(1);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      months.put(month, scheme.range(month.atDay(1), month.plusMonths(1).atDay(1)));
    }
    return months;
  }

  /** The same period of the year before: of the same name and scheme, or the same two days. */
  public Period yearBefore() {
    if (scheme == PeriodScheme.DATES) {
      DateRange before = range.yearBefore();
      return PeriodParser.between(before.from(), before.to());
    }
    int year = Integer.parseInt(name.substring(0, YEAR_DIGITS)) - 1;
    return PeriodParser.parse(
        "%s%s@%s".formatted(year, name.substring(YEAR_DIGITS), scheme.code()));
  }
}
