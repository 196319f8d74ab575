package vn.cchc.simulate.scenario;

import java.util.Map;

/**
 * A unit's part in its group.
 *
 * @param unit code of one unit; null when {@code below} is given
 * @param below code of a unit whose direct children share the weight, in parts invented from the
 *     seed
 * @param weight part in what the group received, relative to the others
 * @param lateness how much more than others it is late; 1 when absent
 * @param fields fields of its dossiers by weight; those of its kind of unit when absent
 */
public record UnitShare(
    String unit, String below, long weight, Double lateness, Map<String, Long> fields) {

  /** Rejects a share that names no unit, or two. */
  public UnitShare {
    if ((unit == null) == (below == null)) {
      throw new IllegalArgumentException("a share names either 'unit' or 'below'");
    }
    if (weight < 1) {
      throw new IllegalArgumentException(
          "the weight of " + (unit == null ? below : unit) + " is below 1");
    }
    lateness = lateness == null ? Double.valueOf(1) : lateness;
    fields = fields == null ? Map.of() : Map.copyOf(fields);
  }
}
