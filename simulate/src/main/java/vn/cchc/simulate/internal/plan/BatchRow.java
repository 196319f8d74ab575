package vn.cchc.simulate.internal.plan;

/**
 * One unit of a batch: how many dossiers of each class it received on each day, and where its
 * dossiers stand in the order of the whole batch.
 *
 * @param counts by day (from the first day of the batch) and class
 * @param classStart by class, dossiers of the units before
 * @param stretchStart by stretch, dossiers of the units before
 */
@SuppressWarnings("ArrayRecordComponent") // read for every dossier; never changed
public record BatchRow(
    Batch batch, Member member, int[][] counts, long[] classStart, long[] stretchStart) {

  /** All dossiers of one day. */
  public int onDay(int offset) {
    int sum = 0;
    for (int count : counts[offset]) {
      sum += count;
    }
    return sum;
  }
}
