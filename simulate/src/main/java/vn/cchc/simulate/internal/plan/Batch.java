package vn.cchc.simulate.internal.plan;

import java.util.List;
import java.util.Map;

/**
 * Dossiers whose counts are fixed together: those of one kind, of one group, in one period.
 *
 * @param seed decides everything invented about them
 * @param notBefore number of the working day before which none may end
 * @param cutOff number of the last working day of the period
 * @param stretches days in order, with counts by channel
 * @param totals dossiers by class; classes are the outcomes, or a single one for other kinds
 * @param paused of the open ones
 * @param postalReturned of the resolved ones
 * @param lateFields fields of late ones by weight; empty for those of all
 */
@SuppressWarnings("ArrayRecordComponent") // read for every dossier; never changed
public record Batch(
    BatchKind kind,
    long seed,
    int notBefore,
    int cutOff,
    List<Stretch> stretches,
    long[] totals,
    long paused,
    long postalReturned,
    Map<String, Long> lateFields) {

  /** First day. */
  public int firstDay() {
    return stretches.get(0).firstDay();
  }

  /** Number of days from the first to the last. */
  public int dayCount() {
    return stretches.get(stretches.size() - 1).lastDay() - firstDay() + 1;
  }

  /** The stretch a day lies in, by its place in the list. */
  public int stretchOf(int day) {
    for (int i = stretches.size() - 1; i > 0; i--) {
      if (day >= stretches.get(i).firstDay()) {
        return i;
      }
    }
    return 0;
  }

  /** All dossiers. */
  public long size() {
    long size = 0;
    for (long total : totals) {
      size += total;
    }
    return size;
  }
}
