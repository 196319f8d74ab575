package vn.cchc.model.unit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

  private final Map<String, Unit> byCode = new LinkedHashMap<>();
  private final Map<String, List<Unit>> children = new HashMap<>();
  private final Map<String, PeerGroup> peerGroups = new HashMap<>();

  /**
   * Builds the catalogue.
   *
   * @throws vn.cchc.model.error.CchcException listing every unit whose code is taken, whose parent
   *     or peer group is not declared, that ends before it begins or lies below itself
   */
  public UnitCatalogue(Collection<Unit> units, Collection<PeerGroup> groups) {
    List<String> faults = new ArrayList<>();
    groups.forEach(group -> peerGroups.put(group.id(), group));
    for (Unit unit : units) {
      if (byCode.putIfAbsent(unit.code(), unit) != null) {
        faults.add("unit code " + unit.code() + " is declared twice");
      }
    }
    for (Unit unit : units) {
      if (unit.parent() != null) {
        if (byCode.containsKey(unit.parent())) {
          children.computeIfAbsent(unit.parent(), p -> new ArrayList<>()).add(unit);
        } else {
          faults.add("unit " + unit.code() + " names an unknown parent " + unit.parent());
        }
      }
      if (unit.validTo() != null && unit.validTo().isBefore(unit.validFrom())) {
        faults.add("unit " + unit.code() + " ends before it begins");
      }
      if (liesBelowItself(unit)) {
        faults.add("unit " + unit.code() + " lies below itself");
      }
      if (unit.peerGroup() != null && !peerGroups.containsKey(unit.peerGroup())) {
        faults.add("unit " + unit.code() + " names an unknown peer group " + unit.peerGroup());
      }
    }
    if (!faults.isEmpty()) {
      throw UnitErrors.brokenCatalogue(faults);
    }
  }

  private boolean liesBelowItself(Unit unit) {
    Set<String> seen = new HashSet<>();
    String above = unit.parent();
    while (above != null && !above.equals(unit.code()) && seen.add(above)) {
      above = byCode.containsKey(above) ? byCode.get(above).parent() : null;
    }
    return unit.code().equals(above);
  }

  /** Every unit in the order of declaration. */
  public Collection<Unit> all() {
    return byCode.values();
  }

  /** The unit with this code. */
  public Optional<Unit> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Direct children that existed by the end of the range, those that ended before it included. */
  public List<Unit> children(Unit unit, DateRange range) {
    return children.getOrDefault(unit.code(), List.of()).stream()
        .filter(child -> !child.validFrom().isAfter(range.to()))
        .toList();
  }

  /**
   * Codes of the unit and of all below it that existed by the end of the range. Units that ended
   * before the range stay in, so that what they left open is carried over and no stock is lost.
   */
  public Set<String> subtree(Unit unit, DateRange range) {
    Set<String> codes = new LinkedHashSet<>();
    collect(unit, range, codes);
    return codes;
  }

  private void collect(Unit unit, DateRange range, Set<String> codes) {
    codes.add(unit.code());
    children(unit, range).forEach(child -> collect(child, range, codes));
  }

  /** The units above, nearest first. */
  public List<Unit> ancestors(Unit unit) {
    List<Unit> above = new ArrayList<>();
    Unit current = unit;
    while (current.parent() != null) {
      current = byCode.get(current.parent());
      above.add(current);
    }
    return above;
  }

  /** The province the unit belongs to; itself for a province. */
  public Unit province(Unit unit) {
    List<Unit> above = ancestors(unit);
    return above.isEmpty() ? unit : above.get(above.size() - 1);
  }

  /** The peer group of the unit, if it has one. */
  public Optional<PeerGroup> peerGroup(Unit unit) {
    return Optional.ofNullable(unit.peerGroup()).map(peerGroups::get);
  }

  /** All units of a peer group that existed during the range. */
  public List<Unit> peers(PeerGroup group, DateRange range) {
    return byCode.values().stream()
        .filter(u -> group.id().equals(u.peerGroup()) && u.validDuring(range))
        .toList();
  }

  /** Provinces valid on the day whose electronic code is this one. */
  public Optional<Unit> provinceByAgencyCode(String agencyCode, LocalDate day) {
    return byCode.values().stream()
        .filter(u -> u.type() == UnitType.PROVINCE && u.agencyCodes().contains(agencyCode))
        .filter(u -> u.validOn(day))
        .findFirst();
  }
}
