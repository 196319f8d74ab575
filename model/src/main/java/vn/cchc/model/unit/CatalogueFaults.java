package vn.cchc.model.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with the units of a catalogue, unit by unit. */
final class CatalogueFaults {

  private final UnitCatalogue units;
  private final Set<String> peerGroups;
  private final List<String> faults = new ArrayList<>();

  CatalogueFaults(UnitCatalogue units, Set<String> peerGroups) {
    this.units = units;
    this.peerGroups = peerGroups;
  }

  /**
   * All faults.
   *
   * @param twice units whose key another one has
   */
  List<String> of(Collection<Unit> all, List<Unit> twice) {
    twice.forEach(unit -> faults.add("unit " + unit.key() + " is declared twice"));
    for (Unit unit : all) {
      boolean orphan = unit.parent() != null && units.find(unit.parent()).isEmpty();
      faultIf(orphan, unit, "names an unknown parent " + unit.parent());
      faultIf(
          unit.validTo() != null && unit.validTo().isBefore(unit.validFrom()),
          unit,
          "ends before it begins");
      faultIf(liesBelowItself(unit), unit, "lies below itself");
      faultIf(
          unit.peerGroup() != null && !peerGroups.contains(unit.peerGroup()),
          unit,
          "names an unknown peer group " + unit.peerGroup());
      sharedCode(unit);
      successors(unit);
    }
    return faults;
  }

  private boolean liesBelowItself(Unit unit) {
    Set<String> seen = new HashSet<>();
    String above = unit.parent();
    while (above != null && !above.equals(unit.key()) && seen.add(above)) {
      above = units.find(above).map(Unit::parent).orElse(null);
    }
    return unit.key().equals(above);
  }

  private void sharedCode(Unit unit) {
    for (Unit other : units.withCode(unit.code())) {
      if (other.equals(unit)) {
        return;
      }
      faultIf(
          other.overlaps(unit) && !other.key().equals(unit.key()),
          unit,
          "has the code " + unit.code() + " at the same time as unit " + other.key());
    }
  }

  private void successors(Unit unit) {
    boolean whole = unit.successors().stream().anyMatch(s -> s.part() == Successor.Part.WHOLE);
    faultIf(
        whole && unit.successors().size() > 1,
        unit,
        "went wholly into one unit and yet has several successors");
    faultIf(
        !unit.successors().isEmpty() && unit.validTo() == null,
        unit,
        "has a successor but does not end");
    for (Successor successor : unit.successors()) {
      Optional<Unit> next = units.find(successor.unit());
      faultIf(next.isEmpty(), unit, "names an unknown successor " + successor.unit());
      faultIf(
          next.isPresent()
              && unit.validTo() != null
              && !next.get().validOn(unit.validTo().plusDays(1)),
          unit,
          "names a successor that does not exist on the day after it ended, " + successor.unit());
    }
  }

  private void faultIf(boolean wrong, Unit unit, String what) {
    if (wrong) {
      faults.add("unit " + unit.key() + " " + what);
    }
  }
}
