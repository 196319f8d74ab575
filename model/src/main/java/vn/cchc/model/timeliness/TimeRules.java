package vn.cchc.model.timeliness;

import java.io.Serializable;
import vn.cchc.model.calendar.DueDates;
import vn.cchc.model.calendar.WorkingSessions;

/**
 * What every definition of on time needs besides the dossier.
 *
 * @param dueDates computes due dates that are missing
 * @param sessions the half-days of a working day
 */
public record TimeRules(DueDates dueDates, WorkingSessions sessions) implements Serializable {

  /** How time runs under a definition. */
  public DossierClock clock(TimelinessDefinition definition) {
    return new DossierClock(definition, dueDates, sessions);
  }
}
