package vn.cchc.model.unit;

import java.util.List;
import java.util.Objects;

/**
 * What one file adds to a unit that another file declares, so that kept and imported files need not
 * be edited for each other.
 *
 * @param unit key of the unit
 */
public record UnitAddition(
    String unit, List<String> agencyCodes, List<String> aliases, List<Successor> successors) {

  /** Rejects a missing key; lists may be null and become empty. */
  public UnitAddition {
    Objects.requireNonNull(unit, "unit");
    agencyCodes = agencyCodes == null ? List.of() : List.copyOf(agencyCodes);
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    successors = successors == null ? List.of() : List.copyOf(successors);
  }
}
