package vn.cchc.simulate.internal.draft;

import vn.cchc.simulate.internal.math.Bijection;
import vn.cchc.simulate.internal.math.Dice;
import vn.cchc.simulate.internal.plan.Batch;
import vn.cchc.simulate.internal.plan.ProvincePlan;
import vn.cchc.simulate.internal.plan.Workdays;
import vn.cchc.simulate.scenario.Fault;

/** Dossiers that were never received, and extra rows that no reader may accept. */
final class NotReceived {

  private static final int SUPPLEMENT = 5;
  private static final int REGISTERED = 1;

  private final Workdays days;
  private final Batch batch;
  private final Bijection faultOrder;
  private final ProvincePlan plan;

  NotReceived(Workdays days, Batch batch, Bijection faultOrder, ProvincePlan plan) {
    this.days = days;
    this.batch = batch;
    this.faultOrder = faultOrder;
    this.plan = plan;
  }

  /**
   * Decides dates and status.
   *
   * @param number number of the dossier in the batch; of a faulty row, among all of the province
   */
  void fill(Draft draft, int workday, long number, Dice dice) {
    switch (draft.kind) {
      case REGISTERED -> registered(draft, dice);
      case NOT_ACCEPTED -> notAccepted(draft, workday, dice);
      case FAULTY -> faulty(draft, workday, number, dice);
      default -> throw new IllegalArgumentException("received dossiers are made elsewhere");
    }
  }

  private static void registered(Draft draft, Dice dice) {
    draft.submitted = draft.received;
    draft.received = Draft.NEVER;
    draft.openStatus = REGISTERED;
    draft.openSince = draft.submitted;
    if (dice.chance(0.15)) {
      draft.openStatus = SUPPLEMENT;
      draft.request(draft.submitted + 20L * Hours.MINUTE, Draft.NEVER);
    }
  }

  private void notAccepted(Draft draft, int workday, Dice dice) {
    draft.submitted = draft.received;
    draft.received = Draft.NEVER;
    int refusedDay = Math.min(workday + dice.below(3), batch.cutOff());
    draft.refused = Hours.after(draft.submitted, days.epochDay(refusedDay), dice);
  }

  private void faulty(Draft draft, int workday, long number, Dice dice) {
    draft.fault = plan.fault(faultOrder.position(number));
    draft.due = (draft.received / Hours.DAY + 7) * Hours.DAY + Hours.EVENING_END;
    draft.firstDue = draft.due;
    boolean ended = draft.fault != Fault.NO_RECEIPT_DATE && draft.fault != Fault.UNKNOWN_STATUS;
    int endDay = Math.min(workday + dice.below(3), batch.cutOff());
    if (draft.fault == Fault.END_BEFORE_RECEIPT) {
      draft.ended = draft.received - dice.between(1, 40) * (long) Hours.DAY;
    } else if (ended) {
      draft.ended = Hours.after(draft.received, days.epochDay(endDay), dice);
    }
  }
}
