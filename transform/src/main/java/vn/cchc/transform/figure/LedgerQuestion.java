package vn.cchc.transform.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.figure.FigureSum;
import vn.cchc.model.period.DateRange;

/** What is asked of the ledger, and what takes the answer. */
public interface LedgerQuestion {

  /** Keys of the units wanted. */
  Set<String> units();

  /** Days wanted. */
  DateRange range();

  /** Id of the definition of on time. */
  String timeliness();

  /** Whether procedures and fields are told apart. */
  boolean split();

  /** Months to be read day by day although the range holds all of them. */
  default Set<YearMonth> dayByDay() {
    return Set.of();
  }

  /** Where the changes of a place are added up; a month may come as one change on its first day. */
  FigureSum sum(Row row);

  /**
   * Where a change lies.
   *
   * @param unit key of the unit
   * @param procedure null unless procedures are told apart, as is the field
   */
  record Row(LocalDate day, String unit, Channel channel, String procedure, String field) {}
}
