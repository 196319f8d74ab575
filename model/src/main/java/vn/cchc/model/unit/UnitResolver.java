package vn.cchc.model.unit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.cchc.model.text.Suggestion;
import vn.cchc.model.text.VietnameseText;

/**
 * Finds the unit meant by a code or a free-text name: any tone style, with or without prefix, with
 * the units above it after commas ("TX Hoà Thành, Tây Ninh"). Never guesses: two fits are
 * ambiguous, none is unknown.
 */
public final class UnitResolver implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int CANDIDATES = 3;
  private static final String COMMA = ", ";

  private final UnitCatalogue catalogue;
  private final Map<String, Set<Unit>> byKey = new HashMap<>();
  private final Map<String, Set<Unit>> byBareName = new HashMap<>();

  /** Indexes the names, aliases and codes of the catalogue. */
  public UnitResolver(UnitCatalogue catalogue) {
    this.catalogue = catalogue;
    for (Unit unit : catalogue.all()) {
      index(byKey, unit.code(), unit);
      unit.agencyCodes().forEach(code -> index(byKey, code, unit));
      indexName(unit, unit.name());
      unit.aliases().forEach(alias -> indexName(unit, alias));
    }
  }

  /**
   * The unit meant by a text, in any province.
   *
   * @param text code or name
   * @param wanted keeps only candidates that fit, such as those valid on a day
   */
  public UnitResolution resolve(String text, Predicate<Unit> wanted) {
    List<String> parts = Arrays.asList(key(text).split(COMMA, -1));
    for (int head = parts.size(); head > 0; head--) {
      String name = String.join(COMMA, parts.subList(0, head));
      List<String> context = parts.subList(head, parts.size());
      List<Unit> fits =
          candidates(name).stream()
              .filter(wanted)
              .filter(unit -> context.stream().allMatch(above -> liesIn(unit, above)))
              .toList();
      if (fits.size() == 1) {
        return new UnitResolution.Resolved(fits.get(0));
      }
      if (fits.size() > 1) {
        return new UnitResolution.Ambiguous(fits);
      }
    }
    return new UnitResolution.Unknown(nearest(text, wanted));
  }

  /**
   * The one unit meant by what a user typed.
   *
   * @param wanted keeps only candidates that fit, such as those that existed during a period
   * @throws vn.cchc.model.error.CchcException when there is none or more than one
   */
  public Unit require(String text, Predicate<Unit> wanted) {
    UnitResolution resolution = resolve(text, wanted);
    if (resolution instanceof UnitResolution.Resolved resolved) {
      return resolved.unit();
    }
    if (resolution instanceof UnitResolution.Ambiguous ambiguous) {
      throw UnitErrors.ambiguous(
          text, ambiguous.candidates().stream().map(this::describe).limit(6).toList());
    }
    throw UnitErrors.unknown(text, ((UnitResolution.Unknown) resolution).nearest());
  }

  /** {@code 709 Thị xã Hòa Thành, Tỉnh Tây Ninh}. */
  public String describe(Unit unit) {
    List<String> names = new ArrayList<>(List.of(unit.code() + " " + unit.name()));
    catalogue.ancestors(unit).forEach(above -> names.add(above.name()));
    return String.join(", ", names);
  }

  private Set<Unit> candidates(String canonical) {
    Set<Unit> exact = byKey.get(canonical);
    if (exact != null) {
      return exact;
    }
    UnitName name = UnitName.of(canonical);
    Set<Unit> full = byKey.getOrDefault(name.full(), Set.of());
    return full.isEmpty() && name.typeWord().isEmpty()
        ? byBareName.getOrDefault(name.bare(), Set.of())
        : full;
  }

  private boolean liesIn(Unit unit, String above) {
    Set<Unit> meant = candidates(above);
    return catalogue.ancestors(unit).stream().anyMatch(meant::contains);
  }

  private List<String> nearest(String text, Predicate<Unit> wanted) {
    Map<String, String> described = new HashMap<>();
    catalogue.all().stream().filter(wanted).forEach(u -> described.put(u.name(), describe(u)));
    String head = UnitName.of(key(text).split(COMMA, 2)[0]).full();
    return Suggestion.nearest(head, described.keySet(), CANDIDATES, Integer.MAX_VALUE).stream()
        .map(described::get)
        .toList();
  }

  private void indexName(Unit unit, String name) {
    UnitName parts = UnitName.of(VietnameseText.canonical(name));
    index(byKey, parts.full(), unit);
    Optional<String> type = parts.typeWord();
    if (type.isPresent()) {
      index(byBareName, parts.bare(), unit);
    }
  }

  private static void index(Map<String, Set<Unit>> index, String key, Unit unit) {
    index.computeIfAbsent(key(key), k -> new LinkedHashSet<>()).add(unit);
  }

  /** The canonical text with one space after each comma ("Sở VH,TT&DL" and "Sở VH, TT&DL"). */
  private static String key(String text) {
    return VietnameseText.canonical(text).replaceAll("\\s*,\\s*", COMMA);
  }
}
