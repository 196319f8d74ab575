package vn.cchc.model.unit;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.cchc.model.text.Suggestion;

/**
 * Finds the unit meant by a key, a code or a free-text name: any tone style, with or without
 * prefix, with the units above it after commas, dashes or their type word ("TX Hoà Thành, Tây
 * Ninh", "Phường 2 - Tỉnh Đồng Tháp"). Never guesses: two fits are ambiguous, none is unknown.
 */
public final class UnitResolver implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int CANDIDATES = 3;
  private static final int MOST_NAMED = 6;
  private static final Pattern CODE = Pattern.compile("[0-9]+");

  private final UnitCatalogue catalogue;
  private final Map<String, List<Unit>> byCode = new HashMap<>();
  private UnitNames names;

  /** Indexes the codes of the catalogue; its names follow when the first one is asked for. */
  public UnitResolver(UnitCatalogue catalogue) {
    this.catalogue = catalogue;
    for (Unit unit : catalogue.all()) {
      index(unit.key(), unit);
      index(unit.code(), unit);
      unit.agencyCodes().forEach(code -> index(code, unit));
      unit.aliases().stream()
          .filter(alias -> CODE.matcher(alias).matches())
          .forEach(code -> index(code, unit));
    }
  }

  /**
   * The unit meant by a text, in any province.
   *
   * @param text key, code or name
   * @param wanted keeps only candidates that fit, such as those valid on a day
   */
  public UnitResolution resolve(String text, Predicate<Unit> wanted) {
    UnitText parts = UnitText.of(text);
    for (int head = parts.size(); head > 0; head--) {
      List<Unit> fits = new ArrayList<>();
      for (Unit unit : candidates(parts.between(0, head))) {
        if (wanted.test(unit) && liesIn(unit, parts, head)) {
          fits.add(unit);
        }
      }
      if (fits.size() == 1) {
        return new UnitResolution.Resolved(fits.get(0));
      }
      if (fits.size() > 1) {
        return new UnitResolution.Ambiguous(fits);
      }
    }
    return new UnitResolution.Unknown(nearest(parts, wanted));
  }

  /**
   * The one unit meant by what a user typed.
   *
   * @param wanted keeps only candidates that fit, such as those that existed during a period
   * @throws vn.cchc.model.error.CchcException when there is none or more than one; where others of
   *     that name did not fit, it says when they existed
   */
  public Unit require(String text, Predicate<Unit> wanted) {
    UnitResolution resolution = resolve(text, wanted);
    if (resolution instanceof UnitResolution.Resolved resolved) {
      return resolved.unit();
    }
    if (resolution instanceof UnitResolution.Ambiguous ambiguous) {
      throw UnitErrors.ambiguous(
          text, ambiguous.candidates().stream().map(this::describe).limit(MOST_NAMED).toList());
    }
    List<Unit> otherwise = resolve(text, unit -> true).fits();
    if (!otherwise.isEmpty()) {
      throw UnitErrors.notThen(
          text, otherwise.stream().map(this::existence).limit(MOST_NAMED).toList());
    }
    throw UnitErrors.unknown(text, ((UnitResolution.Unknown) resolution).nearest());
  }

  /** {@code 709 Thị xã Hòa Thành, Tỉnh Tây Ninh}: the key and the names upwards. */
  public String describe(Unit unit) {
    List<String> above = new ArrayList<>(List.of(unit.key() + " " + unit.name()));
    catalogue.ancestors(unit).forEach(u -> above.add(u.name()));
    return String.join(", ", above);
  }

  /** {@code 709 Thị xã Hòa Thành, Tỉnh Tây Ninh from 2020-02-01 to 2025-06-30}. */
  private String existence(Unit unit) {
    String last = unit.validTo() == null ? "" : " to " + unit.validTo();
    return describe(unit) + " from " + unit.validFrom() + last;
  }

  private List<Unit> candidates(String canonical) {
    List<Unit> coded = byCode.get(canonical);
    return coded != null ? coded : names().find(canonical);
  }

  /** Whether all that is written from a place on names units above this one. */
  private boolean liesIn(Unit unit, UnitText parts, int from) {
    if (from == parts.size()) {
      return true;
    }
    List<Unit> above = catalogue.ancestors(unit);
    for (int to = parts.size(); to > from; to--) {
      List<Unit> meant = candidates(parts.between(from, to));
      if (above.stream().anyMatch(meant::contains) && liesIn(unit, parts, to)) {
        return true;
      }
    }
    return false;
  }

  private List<String> nearest(UnitText parts, Predicate<Unit> wanted) {
    if (parts.size() == 0) {
      return List.of();
    }
    Map<String, Unit> named = new HashMap<>();
    catalogue.all().stream().filter(wanted).forEach(unit -> named.put(unit.name(), unit));
    String head = UnitName.of(parts.between(0, 1)).full();
    return Suggestion.nearest(head, named.keySet(), CANDIDATES, Integer.MAX_VALUE).stream()
        .map(name -> describe(named.get(name)))
        .toList();
  }

  private void index(String code, Unit unit) {
    List<Unit> units = byCode.computeIfAbsent(UnitText.key(code), k -> new ArrayList<>(1));
    if (!units.contains(unit)) {
      units.add(unit);
    }
  }

  private synchronized UnitNames names() {
    if (names == null) {
      names = new UnitNames(catalogue.all());
    }
    return names;
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    names();
    out.defaultWriteObject();
  }
}
