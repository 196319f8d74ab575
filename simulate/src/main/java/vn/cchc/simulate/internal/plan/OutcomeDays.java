package vn.cchc.simulate.internal.plan;

import vn.cchc.simulate.scenario.Outcome;

/**
 * On which days dossiers were received that came to a given outcome: those open and within due
 * mostly in the last days before the cut-off, those overdue long enough before it.
 */
final class OutcomeDays {

  private OutcomeDays() {}

  /** Relative weight of a day that lies so many working days before the cut-off. */
  static double weight(Outcome outcome, int before) {
    return switch (outcome) {
      case OPEN_WITHIN_DUE -> Math.exp(-before / 6.0);
      case OPEN_NO_DUE -> Math.exp(-before / 20.0);
      case OPEN_OVERDUE -> before < 3 ? 0 : Math.exp(-before / 25.0);
      case OVERDUE -> before < 8 ? 0 : 1;
      case ON_TIME -> before < 3 ? 0.2 : 1;
      case EARLY, NO_DUE, WITHDRAWN, STOPPED -> before < 2 ? 0.1 : 1;
    };
  }

  /** Whether a dossier received so many working days before the cut-off can come to the outcome. */
  static boolean possible(Outcome outcome, int before) {
    return outcome != Outcome.OVERDUE || before > 0;
  }
}
