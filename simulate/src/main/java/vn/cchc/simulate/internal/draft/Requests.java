package vn.cchc.simulate.internal.draft;

import vn.cchc.simulate.internal.math.Dice;
import vn.cchc.simulate.internal.plan.Workdays;
import vn.cchc.simulate.scenario.Distortion;
import vn.cchc.simulate.scenario.Distortions;

/**
 * Requests for papers and new due dates between receipt and end. Papers are asked for in the
 * morning and brought in an afternoon, always before the day of the end.
 */
final class Requests {

  private static final int LEAST_DAYS = 2;
  private static final int LEAST_DAYS_TO_MOVE = 4;

  private final Distortions distortions;
  private final Workdays days;
  private final Dice dice;

  Requests(Distortions distortions, Workdays days, Dice dice) {
    this.distortions = distortions;
    this.days = days;
    this.dice = dice;
  }

  /** Adds what falls to this dossier. */
  void fill(Draft draft, int receivedDay, Timeline line) {
    int lastDay = line.endDay() - 1;
    boolean movable =
        draft.outcome.hasDueDate()
            && line.dueDay() - receivedDay >= LEAST_DAYS_TO_MOVE
            && lastDay - receivedDay >= LEAST_DAYS_TO_MOVE;
    if (movable && dice.chance(distortions.rate(Distortion.RESCHEDULED))) {
      reschedule(draft, receivedDay, lastDay, line);
    } else if (line.endDay() - receivedDay >= LEAST_DAYS
        && dice.chance(distortions.rate(Distortion.SUPPLEMENT))) {
      supplement(draft, receivedDay, lastDay);
    }
  }

  private void supplement(Draft draft, int receivedDay, int lastDay) {
    int asked = dice.between(receivedDay + 1, lastDay);
    int brought = dice.between(asked, Math.min(lastDay, asked + 4));
    add(draft, asked, brought);
    if (brought < lastDay && dice.chance(distortions.rate(Distortion.SECOND_SUPPLEMENT))) {
      int again = dice.between(brought + 1, lastDay);
      add(draft, again, dice.between(again, Math.min(lastDay, again + 4)));
    }
  }

  private void reschedule(Draft draft, int receivedDay, int lastDay, Timeline line) {
    int before = dice.between(receivedDay + 2, line.dueDay() - 1);
    int asked = dice.between(receivedDay + 1, Math.min(before, lastDay - 1));
    int brought = dice.between(asked, Math.min(asked + 2, lastDay));
    long firstDue = line.moment(before, receivedDay, draft.received);
    long lastDue = draft.due;
    add(draft, asked, brought);
    draft.firstDue = firstDue;
    move(draft, firstDue, lastDue);
    int between = dice.between(before + 1, line.dueDay() - 1);
    boolean room = brought < lastDay && between > before && between < line.dueDay();
    if (room && dice.chance(distortions.rate(Distortion.RESCHEDULED_TWICE))) {
      long middle = line.moment(between, receivedDay, draft.received);
      move(draft, firstDue, middle);
      int again = dice.between(brought + 1, lastDay);
      add(draft, again, again);
      move(draft, middle, lastDue);
    }
  }

  private void add(Draft draft, int askedDay, int broughtDay) {
    draft.request(
        Hours.morning(days.epochDay(askedDay), dice),
        Hours.afternoon(days.epochDay(broughtDay), dice));
  }

  private static void move(Draft draft, long before, long after) {
    draft.dueBefore[draft.requests - 1] = before;
    draft.dueAfter[draft.requests - 1] = after;
  }
}
