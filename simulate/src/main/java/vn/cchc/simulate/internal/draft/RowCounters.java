package vn.cchc.simulate.internal.draft;

import vn.cchc.simulate.internal.math.Bijection;
import vn.cchc.simulate.internal.plan.Batch;
import vn.cchc.simulate.internal.plan.BatchRow;
import vn.cchc.simulate.scenario.Outcome;

/**
 * Numbers the dossiers of a row within their class, their stretch, the open and the resolved ones
 * of the whole batch, so that exact quotas can be dealt out by number.
 */
final class RowCounters {

  private final BatchRow row;
  private final Batch batch;
  private final long[] byClass;
  private final long[] byStretch;
  private int currentClass;
  private Bijection dayOrder;
  private int dayOfOrder = -1;

  RowCounters(BatchRow row, int fromDay) {
    this.row = row;
    this.batch = row.batch();
    this.byClass = row.classStart().clone();
    this.byStretch = row.stretchStart().clone();
    for (int day = 0; day < fromDay; day++) {
      for (int c = 0; c < byClass.length; c++) {
        byClass[c] += row.counts()[day][c];
      }
      byStretch[batch.stretchOf(batch.firstDay() + day)] += row.onDay(day);
    }
  }

  /** Resolved dossiers of a batch. */
  static long resolved(Batch batch) {
    long resolved = 0;
    for (Outcome outcome : Outcome.values()) {
      resolved += outcome.resolved() ? batch.totals()[outcome.ordinal()] : 0;
    }
    return resolved;
  }

  /** Mixes the classes within a day. */
  long shuffle(int day, int place, long bits) {
    if (dayOfOrder != day || place == 0) {
      dayOrder = new Bijection(row.onDay(day), bits);
      dayOfOrder = day;
    }
    return dayOrder.position(place);
  }

  /** The class at a place of a day. */
  int classAt(int day, int place) {
    int left = place;
    int c = 0;
    while (left >= row.counts()[day][c]) {
      left -= row.counts()[day][c++];
    }
    return c;
  }

  /** The next number in a class. */
  long next(int cls) {
    currentClass = cls;
    return byClass[cls]++;
  }

  /** The next number in the stretch of a working day. */
  long nextInStretch(int workday) {
    return byStretch[batch.stretchOf(workday)]++;
  }

  /** Number of the current dossier among the open ones of the batch. */
  long openNumber() {
    return before(currentClass, true) + byClass[currentClass] - 1;
  }

  /** Number of the current dossier among the resolved ones of the batch. */
  long resolvedNumber() {
    return before(currentClass, false) + byClass[currentClass] - 1;
  }

  private long before(int cls, boolean open) {
    long before = 0;
    for (int c = 0; c < cls; c++) {
      Outcome outcome = Outcome.values()[c];
      before += (open ? outcome.open() : outcome.resolved()) ? batch.totals()[c] : 0;
    }
    return before;
  }
}
