package vn.cchc.app.verb;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.app.Terminal;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.unit.Restatement;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;

/**
 * Which units a question is about.
 *
 * @param unit the unit asked for
 * @param codes keys of the units added up
 * @param rows the unit's own row and one for each unit directly below it, with the keys added up
 * @param notAssignable units that were split and that no row can take
 */
record UnitScope(
    Unit unit, Set<String> codes, Map<Unit, Set<String>> rows, List<Unit> notAssignable) {

  /** The unit alone. */
  static UnitScope own(Unit unit) {
    Set<String> own = Set.of(unit.key());
    return new UnitScope(unit, own, Map.of(unit, own), List.of());
  }

  /** The unit with all that were ever below it; those without any figure have no row. */
  static UnitScope asItWas(UnitCatalogue units, Unit unit) {
    Map<Unit, Set<String>> rows = new LinkedHashMap<>();
    rows.put(unit, Set.of(unit.key()));
    units.children(unit).forEach(child -> rows.put(child, units.subtree(child)));
    return new UnitScope(unit, units.subtree(unit), rows, List.of());
  }

  /** The unit with all below it and all that went wholly into any of these. */
  static UnitScope restated(UnitCatalogue units, Unit unit, DateRange range) {
    LocalDate day = unit.validFrom().isAfter(range.to()) ? unit.validFrom() : range.to();
    Restatement whole = Restatement.of(units, unit, day);
    Map<Unit, Set<String>> children = new LinkedHashMap<>();
    for (Unit child : units.children(unit)) {
      boolean later = child.validFrom().isAfter(day);
      children.put(child, later ? units.subtree(child) : Restatement.of(units, child, day).keys());
    }
    Set<String> taken = new HashSet<>();
    Map<Unit, Set<String>> rows = new LinkedHashMap<>();
    rows.put(unit, Set.of());
    children.forEach(
        (child, keys) -> {
          boolean inAnother =
              children.entrySet().stream()
                  .anyMatch(o -> !o.getKey().equals(child) && o.getValue().contains(child.key()));
          if (!inAnother) {
            rows.put(child, keys);
            taken.addAll(keys);
          }
        });
    Set<String> own = new HashSet<>(whole.keys());
    own.removeAll(taken);
    rows.put(unit, own);
    return new UnitScope(unit, whole.keys(), rows, whole.notAssignable());
  }

  /** Says what no row takes; nothing where there is nothing to say. */
  void warn(Terminal terminal) {
    if (!notAssignable.isEmpty()) {
      terminal.say(
          "Đã chia tách, không gán được cho riêng đơn vị nào nên không cộng vào: "
              + String.join(
                  ", ", notAssignable.stream().map(u -> u.name() + " (" + u.key() + ")").toList()));
    }
  }
}
