package vn.cchc.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.conf.TestConf;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.procedure.ProcedureField;
import vn.cchc.model.procedure.TimeUnit;

class DueDatesTest {

  @ParameterizedTest(name = "{0} {1}, received {2}: due {3}")
  @CsvSource({
    // working days count from the day after receipt, whatever the hour
    "1,  WORKING_DAY,  'Mon 06/03/2023', 'Tue 07/03/2023'",
    "5,  WORKING_DAY,  'Mon 06/03/2023', 'Mon 13/03/2023'",
    "3,  WORKING_DAY,  'Wed 18/01/2023', 'Mon 30/01/2023'",
    "15, WORKING_DAY,  'Mon 09/01/2023', 'Mon 06/02/2023'",
    "1,  WORKING_DAY,  'Sat 11/03/2023', 'Mon 13/03/2023'",
    "1,  WORKING_DAY,  'Fri 03/05/2024', 'Sat 04/05/2024'",
    // calendar days run through weekends; only the last day moves
    "7,  CALENDAR_DAY, 'Mon 06/03/2023', 'Mon 13/03/2023'",
    "5,  CALENDAR_DAY, 'Mon 06/03/2023', 'Mon 13/03/2023'",
    "10, CALENDAR_DAY, 'Tue 10/01/2023', 'Fri 27/01/2023'",
    "30, CALENDAR_DAY, 'Thu 04/04/2024', 'Sat 04/05/2024'",
    "30, CALENDAR_DAY, 'Fri 05/04/2024', 'Mon 06/05/2024'",
    // months keep the day, or take the last day of a shorter month
    "1,  MONTH,        'Mon 06/03/2023', 'Thu 06/04/2023'",
    "1,  MONTH,        'Tue 31/01/2023', 'Tue 28/02/2023'",
    "1,  MONTH,        'Wed 31/01/2024', 'Thu 29/02/2024'",
    "2,  MONTH,        'Wed 01/03/2023', 'Thu 04/05/2023'",
    // hours are begun working days of eight hours
    "1,  HOUR,         'Mon 06/03/2023', 'Tue 07/03/2023'",
    "8,  HOUR,         'Mon 06/03/2023', 'Tue 07/03/2023'",
    "9,  HOUR,         'Mon 06/03/2023', 'Wed 08/03/2023'",
    "24, HOUR,         'Fri 10/03/2023', 'Wed 15/03/2023'"
  })
  void theLimitEndsOn(int limit, TimeUnit unit, String received, String due) {
    DueDates dueDates = new DueDates(TestConf.SHIPPED.calendar(), catalogue(limit, unit));
    LocalDate day = WorkingCalendarTest.day(received);
    LocalDate expected = WorkingCalendarTest.day(due);
    assertThat(dueDates.computed("1.000001.000.00.00.H48", day.atTime(8, 0)))
        .contains(expected.atStartOfDay());
    assertThat(dueDates.computed("1.000001", day.atTime(23, 59, 59)))
        .contains(expected.atStartOfDay());
  }

  @Test
  void withoutALimitThereIsNoDueDate() {
    DueDates dueDates = new DueDates(TestConf.SHIPPED.calendar(), catalogue(null, TimeUnit.NONE));
    LocalDate day = LocalDate.of(2023, 3, 6);
    assertThat(dueDates.computed("1.000001", day.atStartOfDay())).isEmpty();
    assertThat(dueDates.computed("unknown", day.atStartOfDay())).isEmpty();
    assertThat(dueDates.computed(null, day.atStartOfDay())).isEmpty();
  }

  @Test
  void aLimitGoesWithAUnitOfTime() {
    assertThatThrownBy(() -> catalogue(3, TimeUnit.NONE))
        .hasMessage("procedure 1.000001: a limit goes with a unit of time, and none with 'none'");
    assertThatThrownBy(() -> catalogue(null, TimeUnit.HOUR))
        .hasMessageContaining("a limit goes with a unit of time");
  }

  private static ProcedureCatalogue catalogue(Integer limit, TimeUnit unit) {
    Procedure procedure =
        new Procedure("1.000001", "Thử", "ho-tich", "commune", limit, unit, List.of(), false);
    return new ProcedureCatalogue(
        List.of(procedure), List.of(new ProcedureField("ho-tich", "Hộ tịch")));
  }
}
