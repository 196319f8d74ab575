package vn.cchc.simulate.internal.plan;

/**
 * Days with exact counts by channel.
 *
 * @param firstDay number of the first working day
 * @param lastDay number of the last one
 */
public record Stretch(
    int firstDay, int lastDay, long direct, long online, long postal, long digitised) {

  /** All channels. */
  public long total() {
    return direct + online + postal;
  }
}
