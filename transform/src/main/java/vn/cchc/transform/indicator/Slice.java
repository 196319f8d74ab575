package vn.cchc.transform.indicator;

import java.util.Set;
import vn.cchc.model.period.DateRange;

/**
 * Some units together over some days: what one row of a table is about.
 *
 * @param units unit keys
 */
public record Slice(Set<String> units, DateRange range) {

  /** Copies the keys. */
  public Slice {
    units = Set.copyOf(units);
  }
}
