package vn.cchc.model.unit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.period.DateRange;

/** All units of the configuration and how they hang together. */
public final class UnitCatalogue implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<String, Unit> byKey = new LinkedHashMap<>();
  private final Map<String, List<Unit>> byCode = new HashMap<>();
  private final Map<String, List<Unit>> children = new HashMap<>();
  private final Map<String, PeerGroup> peerGroups = new HashMap<>();
  private transient UnitHistory history;

  /**
   * Builds the catalogue.
   *
   * @throws vn.cchc.model.error.CchcException listing every unit whose key is taken, whose code
   *     another one has at the same time, whose parent, peer group or successor is not declared,
   *     that ends before it begins or lies below itself
   */
  public UnitCatalogue(Collection<Unit> units, Collection<PeerGroup> groups) {
    groups.forEach(group -> peerGroups.put(group.id(), group));
    List<Unit> twice = new ArrayList<>();
    for (Unit unit : units) {
      if (byKey.putIfAbsent(unit.key(), unit) == null) {
        byCode.computeIfAbsent(unit.code(), c -> new ArrayList<>(1)).add(unit);
      } else {
        twice.add(unit);
      }
    }
    for (Unit unit : units) {
      if (unit.parent() != null && byKey.containsKey(unit.parent())) {
        children.computeIfAbsent(unit.parent(), p -> new ArrayList<>()).add(unit);
      }
    }
    List<String> faults = new CatalogueFaults(this, peerGroups.keySet()).of(units, twice);
    if (!faults.isEmpty()) {
      throw UnitErrors.brokenCatalogue(faults);
    }
  }

  /**
   * Builds the catalogue from what some files declare and what they add to one another.
   *
   * @throws vn.cchc.model.error.CchcException as above, and naming additions to unknown units
   */
  public static UnitCatalogue of(
      Collection<Unit> units, Collection<PeerGroup> groups, Collection<UnitAddition> additions) {
    Map<String, List<UnitAddition>> byUnit = new LinkedHashMap<>();
    additions.forEach(a -> byUnit.computeIfAbsent(a.unit(), u -> new ArrayList<>()).add(a));
    List<Unit> all = new ArrayList<>(units.size());
    Set<String> known = new LinkedHashSet<>();
    for (Unit unit : units) {
      Unit full = unit;
      for (UnitAddition addition : byUnit.getOrDefault(unit.key(), List.of())) {
        full = full.with(addition);
      }
      all.add(full);
      known.add(unit.key());
    }
    List<String> unknown = byUnit.keySet().stream().filter(u -> !known.contains(u)).toList();
    if (!unknown.isEmpty()) {
      throw UnitErrors.brokenCatalogue(
          unknown.stream().map(u -> "an addition names an unknown unit " + u).toList());
    }
    return new UnitCatalogue(all, groups);
  }

  /** Every unit in the order of declaration. */
  public Collection<Unit> all() {
    return byKey.values();
  }

  /** The unit with this key. */
  public Optional<Unit> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The unit that had this code on the day. */
  public Optional<Unit> find(String code, LocalDate day) {
    return withCode(code).stream().filter(unit -> unit.validOn(day)).findFirst();
  }

  /** Every unit that ever had this code, in the order of declaration. */
  public List<Unit> withCode(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /** Direct children that existed by the end of the range, those that ended before it included. */
  public List<Unit> children(Unit unit, DateRange range) {
    return children.getOrDefault(unit.key(), List.of()).stream()
        .filter(child -> !child.validFrom().isAfter(range.to()))
        .toList();
  }

  /** Direct children of all times. */
  public List<Unit> children(Unit unit) {
    return List.copyOf(children.getOrDefault(unit.key(), List.of()));
  }

  /**
   * Keys of the unit and of all that were ever below it. Units that ended before some day stay in,
   * so that what they left open is carried over; units founded after it as well, since a dossier
   * belongs to the unit of its newest state, with all that happened to it before (DESIGN §5).
   */
  public Set<String> subtree(Unit unit) {
    Set<String> keys = new LinkedHashSet<>();
    collect(unit, keys);
    return keys;
  }

  private void collect(Unit unit, Set<String> keys) {
    keys.add(unit.key());
    children(unit).forEach(child -> collect(child, keys));
  }

  /** The units above, nearest first. */
  public List<Unit> ancestors(Unit unit) {
    List<Unit> above = new ArrayList<>(3);
    Unit current = unit;
    while (current.parent() != null) {
      current = byKey.get(current.parent());
      above.add(current);
    }
    return above;
  }

  /** The province the unit belongs to; itself for a province. */
  public Unit province(Unit unit) {
    Unit current = unit;
    while (current.parent() != null) {
      current = byKey.get(current.parent());
    }
    return current;
  }

  /** The peer group of the unit, if it has one. */
  public Optional<PeerGroup> peerGroup(Unit unit) {
    return Optional.ofNullable(unit.peerGroup()).map(peerGroups::get);
  }

  /** All units of a peer group that existed during the range. */
  public List<Unit> peers(PeerGroup group, DateRange range) {
    return byKey.values().stream()
        .filter(u -> group.id().equals(u.peerGroup()) && u.validDuring(range))
        .toList();
  }

  /** Provinces valid on the day whose electronic code is this one. */
  public Optional<Unit> provinceByAgencyCode(String agencyCode, LocalDate day) {
    return byKey.values().stream()
        .filter(u -> u.type() == UnitType.PROVINCE && u.agencyCodes().contains(agencyCode))
        .filter(u -> u.validOn(day))
        .findFirst();
  }

  /** Predecessors and successors. */
  public synchronized UnitHistory history() {
    if (history == null) {
      history = new UnitHistory(this);
    }
    return history;
  }

  /**
   * The unit that took over all of a unit that ended; empty while it lasts or when it was split.
   */
  public Optional<Unit> assignable(Unit ended) {
    if (ended.validTo() == null) {
      return Optional.empty();
    }
    return history().successorOf(ended, ended.validTo().plusDays(1))
            instanceof Succession.Assigned assigned
        ? Optional.of(assigned.unit())
        : Optional.empty();
  }
}
