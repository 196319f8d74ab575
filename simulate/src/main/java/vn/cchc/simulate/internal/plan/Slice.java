package vn.cchc.simulate.internal.plan;

/**
 * Days of one unit of a batch.
 *
 * @param fromDay first day, counted from the first day of the batch
 * @param toDay the day after the last
 */
public record Slice(BatchRow row, int fromDay, int toDay) {

  /** Dossiers on these days. */
  public long size() {
    long size = 0;
    for (int day = fromDay; day < toDay; day++) {
      size += row.onDay(day);
    }
    return size;
  }
}
