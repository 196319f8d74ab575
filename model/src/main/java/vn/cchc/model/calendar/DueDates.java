package vn.cchc.model.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;

/** Due dates computed from statutory limits, for dossiers that came without one (DESIGN §5). */
public final class DueDates implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int HOURS_A_DAY = 8;

  private final WorkingCalendar calendar;
  private final ProcedureCatalogue procedures;

  /** Computes with these days off and limits. */
  public DueDates(WorkingCalendar calendar, ProcedureCatalogue procedures) {
    this.calendar = calendar;
    this.procedures = procedures;
  }

  /**
   * The due date of a dossier received at {@code receivedAt}, as midnight of the last day, which
   * stands for the whole day. Working days count from the day after receipt; calendar days and
   * months likewise, moved to the next working day (Bộ luật Dân sự Điều 148); hours as begun
   * working days of eight hours. Empty when the procedure is unknown (or null) or has no limit.
   */
  public Optional<LocalDateTime> computed(String procedureCode, LocalDateTime receivedAt) {
    return Optional.ofNullable(procedureCode)
        .flatMap(code -> procedures.find(code, receivedAt.toLocalDate()))
        .flatMap(procedure -> lastDay(procedure, receivedAt.toLocalDate()))
        .map(LocalDate::atStartOfDay);
  }

  private Optional<LocalDate> lastDay(Procedure procedure, LocalDate received) {
    return switch (procedure.unit()) {
      case WORKING_DAY -> Optional.of(calendar.plusWorkingDays(received, procedure.limit()));
      case CALENDAR_DAY -> Optional.of(calendar.onOrAfter(received.plusDays(procedure.limit())));
      case MONTH -> Optional.of(calendar.onOrAfter(received.plusMonths(procedure.limit())));
      case HOUR ->
          Optional.of(
              calendar.plusWorkingDays(
                  received, (procedure.limit() + HOURS_A_DAY - 1) / HOURS_A_DAY));
      case NONE -> Optional.empty();
    };
  }
}
