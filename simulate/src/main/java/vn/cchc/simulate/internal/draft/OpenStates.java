package vn.cchc.simulate.internal.draft;

import vn.cchc.simulate.internal.math.Bijection;
import vn.cchc.simulate.internal.math.Dice;
import vn.cchc.simulate.internal.plan.Batch;
import vn.cchc.simulate.internal.plan.Workdays;
import vn.cchc.simulate.scenario.Distortion;
import vn.cchc.simulate.scenario.Distortions;
import vn.cchc.simulate.scenario.Outcome;

/**
 * In which state open dossiers are at the cut-off: an exact number paused (statuses 5, 6, 8), some
 * said to have ended without a date, some with a date of end that ends nothing.
 */
final class OpenStates {

  private static final int SUPPLEMENT = 5;
  private static final int FINANCIAL_DUTY = 6;
  private static final int WITHDRAWN = 7;
  private static final int STOPPED = 8;
  private static final int DONE = 9;
  private static final int HANDED_OUT = 10;

  private final Batch batch;
  private final Workdays days;
  private final Dice dice;
  private final Bijection order;
  private final long withoutDate;
  private final long withDate;

  OpenStates(Batch batch, Distortions distortions, Workdays days, Dice dice) {
    this.batch = batch;
    this.days = days;
    this.dice = dice;
    long open = count(batch);
    this.order = new Bijection(open, batch.seed() + 5);
    long free = open - batch.paused();
    this.withoutDate =
        Math.min(free, Math.round(distortions.rate(Distortion.ENDED_WITHOUT_DATE) * open));
    this.withDate =
        Math.min(
            free - withoutDate,
            Math.round(distortions.rate(Distortion.END_DATE_WHILE_OPEN) * open));
  }

  /** Open dossiers of a batch. */
  static long count(Batch batch) {
    long open = 0;
    for (Outcome outcome : Outcome.values()) {
      open += outcome.open() ? batch.totals()[outcome.ordinal()] : 0;
    }
    return open;
  }

  /** Decides the state of the open dossier with this number among all open ones of the batch. */
  void fill(Draft draft, int receivedDay, long number) {
    long position = order.position(number);
    if (position < batch.paused()) {
      pause(draft, receivedDay);
    } else if (position < batch.paused() + withoutDate) {
      draft.openStatus = dice.chance(0.1) ? WITHDRAWN : dice.chance(0.5) ? DONE : HANDED_OUT;
      draft.openSince = sinceDay(draft, receivedDay);
    } else if (position < batch.paused() + withoutDate + withDate) {
      draft.endDateWhileOpen = true;
      draft.ended = sinceDay(draft, receivedDay);
    }
  }

  private void pause(Draft draft, int receivedDay) {
    double kind = dice.unit();
    long since = sinceDay(draft, receivedDay);
    if (kind < 0.6 && draft.requests < Draft.MOST_REQUESTS) {
      draft.openStatus = SUPPLEMENT;
      draft.request(since, Draft.NEVER);
    } else {
      draft.openStatus = kind < 0.85 ? FINANCIAL_DUTY : STOPPED;
    }
    draft.openSince = since;
  }

  /** After everything that happened before, not after the cut-off. */
  private long sinceDay(Draft draft, int receivedDay) {
    long before = draft.requests > 0 ? draft.brought[draft.requests - 1] : draft.received;
    int first =
        draft.requests > 0
            ? days.onOrAfter(java.time.LocalDate.ofEpochDay(before / Hours.DAY))
            : receivedDay;
    return Hours.after(before, days.epochDay(dice.between(first, batch.cutOff())), dice);
  }
}
