package vn.cchc.app.output;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.indicator.Reading;

/**
 * The indicators of one row.
 *
 * @param key what the row is split by, such as a field code; empty for the unit as a whole
 * @param keyName the key for people
 */
public record IndicatorRow(
    Unit unit, DateRange range, Optional<String> key, String keyName, List<Reading> readings) {

  /** Copies the readings. */
  public IndicatorRow {
    readings = List.copyOf(readings);
  }
}
