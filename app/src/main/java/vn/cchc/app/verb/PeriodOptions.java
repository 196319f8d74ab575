package vn.cchc.app.verb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.model.period.Period;
import vn.cchc.model.period.PeriodParser;

/** Which period is meant. */
final class PeriodOptions {

  @Option(
      names = "--period",
      paramLabel = "P",
      description = {
        "Kỳ: 2023, 2023-Q1, 2023-H1, 2023-03, 2023-5M (5 tháng đầu),",
        "thêm @report cho kỳ 15–14, @21-20 cho kỳ 21–20;",
        "hoặc hai ngày 2022-01-01..2023-03-31"
      })
  private String period;

  @Option(names = "--from", paramLabel = "NGÀY", description = "Từ ngày, dạng 2022-01-01")
  private String from;

  @Option(names = "--to", paramLabel = "NGÀY", description = "Đến hết ngày, dạng 2023-03-31")
  private String to;

  @Option(names = "--last-year", description = "Cùng kỳ năm trước của kỳ đã cho")
  private boolean lastYear;

  /** The period asked for, if there is one. */
  Optional<Period> asked() {
    return period == null && from == null && to == null && !lastYear
        ? Optional.empty()
        : Optional.of(period());
  }

  /** The period asked for by name or by two dates. */
  Period period() {
    return lastYear ? given().yearBefore() : given();
  }

  private Period given() {
    if (period != null && from == null && to == null) {
      return PeriodParser.parse(period);
    }
    if (period == null && from != null && to != null) {
      return PeriodParser.between(day(from), day(to));
    }
    throw AppErrors.noPeriod();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw AppErrors.noDate(text);
    }
  }
}
