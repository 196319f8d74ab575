package vn.cchc.model.finding;

import java.util.Objects;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.unit.Unit;

/**
 * A part of the unit asked for that breaks a rule over figures by itself.
 *
 * @param own whether it is what the unit itself handles, without the units below it
 */
public record UnitBreach(Unit unit, boolean own, Ratio ratio) {

  /** Requires unit and ratio. */
  public UnitBreach {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(ratio, "ratio");
  }
}
