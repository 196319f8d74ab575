package vn.cchc.model.ledger;

import java.util.List;
import vn.cchc.model.calendar.DueDates;
import vn.cchc.model.conf.TestConf;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.procedure.ProcedureField;
import vn.cchc.model.procedure.TimeUnit;
import vn.cchc.model.timeliness.TimeRules;

/** Three procedures: three working days, five calendar days, no limit. */
public final class TestProcedures {

  public static final String THREE_WORKING_DAYS = "1.000003";
  public static final String FIVE_CALENDAR_DAYS = "1.000005";
  public static final String NO_LIMIT = "1.000000";

  /** All three. */
  public static final ProcedureCatalogue CATALOGUE =
      new ProcedureCatalogue(
          List.of(
              procedure(THREE_WORKING_DAYS, 3, TimeUnit.WORKING_DAY),
              procedure(FIVE_CALENDAR_DAYS, 5, TimeUnit.CALENDAR_DAY),
              procedure(NO_LIMIT, null, TimeUnit.NONE)),
          List.of(new ProcedureField("thu", "Thử")));

  public static final TimeRules RULES =
      new TimeRules(
          new DueDates(TestConf.SHIPPED.calendar(), CATALOGUE),
          TestConf.SHIPPED.timeRules().sessions());

  private TestProcedures() {}

  private static Procedure procedure(String code, Integer limit, TimeUnit unit) {
    return new Procedure(code, "Thủ tục " + code, "thu", "commune", limit, unit, List.of(), false);
  }
}
