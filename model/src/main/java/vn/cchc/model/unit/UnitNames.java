package vn.cchc.model.unit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Units by name: with the type word, and without it. */
final class UnitNames implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<String, List<Unit>> full = new HashMap<>();
  private final Map<String, List<Unit>> bare = new HashMap<>();

  UnitNames(Collection<Unit> units) {
    for (Unit unit : units) {
      add(unit, unit.name());
      unit.aliases().forEach(alias -> add(unit, alias));
    }
  }

  /** Units of this name; one without type word may stand for one with any. */
  List<Unit> find(String canonical) {
    List<Unit> exact = full.get(canonical);
    if (exact != null) {
      return exact;
    }
    UnitName name = UnitName.of(canonical);
    List<Unit> found = full.getOrDefault(name.full(), List.of());
    return found.isEmpty() && name.typeWord().isEmpty()
        ? bare.getOrDefault(name.bare(), List.of())
        : found;
  }

  private void add(Unit unit, String name) {
    UnitName parts = UnitName.of(UnitText.key(name));
    add(full, parts.full(), unit);
    if (parts.typeWord().isPresent()) {
      add(bare, parts.bare(), unit);
    }
  }

  private static void add(Map<String, List<Unit>> index, String name, Unit unit) {
    List<Unit> units = index.computeIfAbsent(name, k -> new ArrayList<>(1));
    if (units.isEmpty() || !units.get(units.size() - 1).equals(unit)) {
      units.add(unit);
    }
  }
}
