package vn.cchc.simulate.internal.draft;

import vn.cchc.simulate.internal.math.Dice;

/** Times of day as people work: 7:30 to 11:15 and 13:30 to 16:30; results until 17:00. */
final class Hours {

  static final int DAY = 86_400;
  static final int MINUTE = 60;
  static final int NOON_END = 11 * 3600 + 30 * MINUTE;
  static final int EVENING_END = 17 * 3600;

  private static final int MORNING_START = 7 * 3600 + 30 * MINUTE;
  private static final int AFTERNOON_START = 13 * 3600 + 30 * MINUTE;
  private static final int MORNING = 13_500;
  private static final int AFTERNOON = 10_800;

  private Hours() {}

  /** The moment at this fraction of the desk's hours. */
  static long desk(long epochDay, double fraction) {
    int second = (int) (fraction * (MORNING + AFTERNOON));
    return epochDay * DAY
        + (second < MORNING ? MORNING_START + second : AFTERNOON_START + second - MORNING);
  }

  /** A moment in the morning. */
  static long morning(long epochDay, Dice dice) {
    return epochDay * DAY + MORNING_START + dice.below(MORNING);
  }

  /** A moment in the afternoon, after every {@link #morning}. */
  static long afternoon(long epochDay, Dice dice) {
    return epochDay * DAY + AFTERNOON_START + dice.below(AFTERNOON);
  }

  /** A working moment of the day, later than something that happened on it or before it. */
  static long after(long moment, long epochDay, Dice dice) {
    if (moment / DAY < epochDay) {
      return desk(epochDay, dice.unit());
    }
    long latest = epochDay * DAY + EVENING_END + 30 * MINUTE;
    long earliest = moment + 5 * MINUTE;
    return latest <= earliest
        ? moment + 1 + dice.below(MINUTE)
        : earliest + dice.below((int) (latest - earliest));
  }
}
