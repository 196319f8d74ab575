package vn.cchc.model.finding;

import java.util.Map;
import java.util.function.BiFunction;

/** The check of every {@link DossierCheck}. */
public final class Checks {

  private static final Map<DossierCheck, BiFunction<Scope, FindingParameters, Check>> ALL =
      Map.of(
          DossierCheck.APOLOGY_MISSING, (scope, of) -> new ApologyMissing(scope),
          DossierCheck.APOLOGY_LATE, ApologyLate::new,
          DossierCheck.RESCHEDULED, Rescheduled::new,
          DossierCheck.OFFICIAL_LATE, OfficialLate::new,
          DossierCheck.ENDED_WITHOUT_DATE, EndedWithoutDate::new,
          DossierCheck.DUE_MOVED_LATE, (scope, of) -> new DueMovedLate(scope),
          DossierCheck.DUE_BEYOND_LIMIT, (scope, of) -> new DueBeyondLimit(scope),
          DossierCheck.SUPPLEMENTS, Supplements::new,
          DossierCheck.ACCEPTED_LATE, AcceptedLate::new,
          DossierCheck.BEYOND_CALENDAR, (scope, of) -> new BeyondCalendar(scope));

  private Checks() {}

  /** The check of a rule at work. */
  public static Check of(DossierRule rule, Scope scope) {
    return ALL.get(rule.check()).apply(scope, rule.parameters());
  }
}
