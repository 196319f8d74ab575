package vn.cchc.model.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who came before and after whom. History is moved only along whole mergers: what a split unit did
 * belongs to none of its successors alone (data-and-forms, fact 6).
 */
public final class UnitHistory {

  private final UnitCatalogue units;
  private final Map<String, List<Unit>> whole = new HashMap<>();
  private final Map<String, List<Unit>> partial = new HashMap<>();

  UnitHistory(UnitCatalogue units) {
    this.units = units;
    for (Unit unit : units.all()) {
      for (Successor successor : unit.successors()) {
        (successor.part() == Successor.Part.WHOLE ? whole : partial)
            .computeIfAbsent(successor.unit(), u -> new ArrayList<>())
            .add(unit);
      }
    }
  }

  /** Units that went wholly or in part into a later one, in the order of declaration. */
  public record Predecessors(List<Unit> whole, List<Unit> partial) {
    /** Copies the lists. */
    public Predecessors {
      whole = List.copyOf(whole);
      partial = List.copyOf(partial);
    }
  }

  /**
   * The unit that answers on a day for a unit of that day or earlier. A unit that begins only after
   * that day is assignable to none, without candidates.
   */
  public Succession successorOf(Unit unit, LocalDate day) {
    Unit current = unit;
    while (!current.validOn(day)) {
      if (day.isBefore(current.validFrom())) {
        return new Succession.NotAssignable(List.of());
      }
      List<Successor> next = current.successors();
      if (next.size() != 1 || next.get(0).part() != Successor.Part.WHOLE) {
        return new Succession.NotAssignable(
            next.stream().map(s -> units.find(s.unit()).orElseThrow()).toList());
      }
      current = units.find(next.get(0).unit()).orElseThrow();
    }
    return current.equals(unit) ? new Succession.Same(unit) : new Succession.Assigned(current);
  }

  /** What went directly into the unit. */
  public Predecessors predecessorsOf(Unit unit) {
    return new Predecessors(
        whole.getOrDefault(unit.key(), List.of()), partial.getOrDefault(unit.key(), List.of()));
  }
}
