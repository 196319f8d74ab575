package vn.cchc.transform.edition;

import java.util.List;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.period.DateRange;

/**
 * A figure that is not what it was.
 *
 * @param timeliness definition of on time
 * @param range days
 * @param unit key of the unit, without those below it
 * @param detail procedure, field and channel, where only the share among these changed; else empty
 * @param then frozen count
 * @param now count compared with
 * @param dossiers those that explain it: their amounts add up to {@code now - then}
 */
public record Difference(
    String timeliness,
    DateRange range,
    String unit,
    List<String> detail,
    Figure figure,
    long then,
    long now,
    List<Change> dossiers) {

  /** Copies the lists. */
  public Difference {
    detail = List.copyOf(detail);
    dossiers = List.copyOf(dossiers);
  }

  /**
   * A dossier that counts otherwise than before.
   *
   * @param amount what it adds to the figure, below zero for what it takes away
   */
  public record Change(String dossier, Kind kind, long amount) {}

  /** How a dossier changed, over everything that was frozen. */
  public enum Kind {
    /** Counted nowhere before. */
    ADDED,
    /** Counts nowhere any more. */
    REMOVED,
    /** Counts elsewhere, or under another figure. */
    MOVED
  }
}
