package vn.cchc.model.period;

import java.time.LocalDate;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

/** What can be wrong with a period. */
final class PeriodErrors {

  private PeriodErrors() {}

  static CchcException endsBeforeStart(LocalDate from, LocalDate to) {
    return new CchcException(
        "M-101",
        ErrorKind.USER_INPUT,
        "period ends before it starts: from %s to %s; swap the two dates".formatted(from, to));
  }

  static CchcException unreadable(String text) {
    return new CchcException(
        "M-102",
        ErrorKind.USER_INPUT,
        ("cannot read the period '%s'; use 2023, 2023-Q1, 2023-H1, 2023-9M, 2023-03 (optionally with"
                + " @calendar, @report or @21-20), or two dates joined by '..' such as"
                + " 2022-01-01..2023-03-31")
            .formatted(text));
  }
}
