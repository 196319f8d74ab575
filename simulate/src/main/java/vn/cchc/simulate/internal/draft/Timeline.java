package vn.cchc.simulate.internal.draft;

import vn.cchc.simulate.internal.math.Dice;
import vn.cchc.simulate.internal.plan.Batch;
import vn.cchc.simulate.internal.plan.Workdays;

/**
 * Chooses the due day and the day of the end so that the outcome is the planned one by the
 * definition {@code day} at the cut-off. Days are numbers of working days.
 */
final class Timeline {

  private static final int USUAL_LIMIT = 5;

  private final Batch batch;
  private final Workdays days;
  private final Dice dice;
  private int dueDay;
  private int endDay;

  Timeline(Batch batch, Workdays days, Dice dice) {
    this.batch = batch;
    this.days = days;
    this.dice = dice;
  }

  /** Number of the due day; only where the outcome has one. */
  int dueDay() {
    return dueDay;
  }

  /** Number of the day of the end, or of the cut-off for an open one. */
  int endDay() {
    return endDay;
  }

  /**
   * Fills due date, end and handing out.
   *
   * @param limit working days allowed; negative when the procedure has no limit
   */
  void fill(Draft draft, int receivedDay, int limit) {
    chooseDays(draft, receivedDay, localLimit(limit));
    if (draft.outcome.hasDueDate()) {
      draft.due = moment(dueDay, receivedDay, draft.received);
      draft.firstDue = draft.due;
    }
    if (!draft.outcome.open()) {
      draft.ended = Hours.after(draft.received, days.epochDay(endDay), dice);
    }
    if (draft.outcome.resolved() && dice.chance(0.85)) {
      int handedDay = endDay + (dice.chance(0.6) ? 0 : dice.between(1, 4));
      if (handedDay <= batch.cutOff()) {
        draft.handedOut = Hours.after(draft.ended, days.epochDay(handedDay), dice);
      }
    }
  }

  /** Some provinces promise less time than the law allows. */
  private int localLimit(int limit) {
    int allowed = limit < 0 ? USUAL_LIMIT : limit;
    return allowed > 2 && dice.chance(0.3) ? allowed - dice.between(1, allowed / 2) : allowed;
  }

  private void chooseDays(Draft draft, int received, int limit) {
    int earliest = Math.max(received, batch.notBefore());
    int last = batch.cutOff();
    int due = received + limit;
    switch (draft.outcome) {
      case EARLY -> {
        dueDay = Math.max(due, earliest + 1);
        endDay = within(earliest, Math.min(dueDay - 1, last));
      }
      case ON_TIME -> {
        dueDay = Math.min(Math.max(due, earliest), last);
        endDay = dueDay;
      }
      case OVERDUE -> {
        dueDay = Math.max(received, Math.min(due, last - 1));
        int first = Math.max(dueDay + 1, earliest);
        endDay = Math.min(last, first + (int) (-4 * Math.log(1 - dice.unit())));
      }
      case WITHDRAWN, STOPPED -> {
        dueDay = due;
        endDay = within(earliest, Math.min(Math.max(due - 1, earliest), last));
      }
      case NO_DUE -> endDay = within(earliest, Math.min(earliest + 9, last));
      case OPEN_WITHIN_DUE -> {
        dueDay = due > last ? due : last + dice.between(1, 10);
        endDay = last;
      }
      case OPEN_OVERDUE -> {
        dueDay = Math.max(received, Math.min(due, last - dice.below(4)));
        endDay = last;
      }
      case OPEN_NO_DUE -> endDay = last;
    }
  }

  /** Nearer to the end of the range than to its beginning. */
  private int within(int from, int to) {
    return from + (int) ((to - from + 1) * Math.sqrt(dice.unit()));
  }

  /** At an hour of the day, or at midnight, which stands for the whole day. */
  long moment(int day, int receivedDay, long received) {
    long start = days.epochDay(day) * Hours.DAY;
    if (day == receivedDay) {
      return start + Hours.EVENING_END;
    }
    double kind = dice.unit();
    if (kind < 0.2) {
      return start;
    }
    if (kind < 0.5) {
      return start + Hours.EVENING_END;
    }
    return kind < 0.65 ? start + Hours.NOON_END : start + received % Hours.DAY;
  }
}
