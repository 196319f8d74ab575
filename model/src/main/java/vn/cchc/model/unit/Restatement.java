package vn.cchc.model.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.model.period.DateRange;

/**
 * A unit of some day with everything below it and everything that ever went wholly into any of
 * these, so that figures of before a merger compare with those of after it. Of units founded below
 * it later there is only what they took over themselves.
 *
 * @param keys unit keys
 * @param notAssignable units that went into these in part only, and not into the whole: what they
 *     did belongs to none of their successors alone, and is left out
 */
public record Restatement(Set<String> keys, List<Unit> notAssignable) {

  /** Copies both. */
  public Restatement {
    keys = Set.copyOf(keys);
    notAssignable = List.copyOf(notAssignable);
  }

  /** The unit as it stands on a day. */
  public static Restatement of(UnitCatalogue units, Unit unit, LocalDate day) {
    Set<String> keys = new LinkedHashSet<>();
    Set<Unit> parts = new LinkedHashSet<>();
    collect(units, unit, new DateRange(day, day), keys, parts);
    List<Unit> left = new ArrayList<>(parts);
    left.removeIf(part -> keys.contains(part.key()));
    return new Restatement(keys, left);
  }

  private static void collect(
      UnitCatalogue units, Unit unit, DateRange day, Set<String> keys, Set<Unit> parts) {
    if (!keys.add(unit.key())) {
      return;
    }
    units.children(unit, day).forEach(child -> collect(units, child, day, keys, parts));
    units.children(unit).stream()
        .filter(child -> child.validFrom().isAfter(day.to()))
        .forEach(child -> keys.addAll(units.subtree(child)));
    UnitHistory.Predecessors before = units.history().predecessorsOf(unit);
    before.whole().forEach(earlier -> collect(units, earlier, day, keys, parts));
    parts.addAll(before.partial());
  }
}
