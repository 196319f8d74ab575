package vn.cchc.app.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.text.Slug;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;

/**
 * ASCII names of units in file names: {@code tx-hoa-thanh}. A name that several units share gets
 * the units above it, as far as needed.
 */
final class UnitSlug {

  private static final Map<String, String> SHORT =
      Map.of("thanh-pho-", "tp-", "thi-xa-", "tx-", "thi-tran-", "tt-");

  private final UnitCatalogue units;
  private final Map<String, List<Unit>> bySlug = new HashMap<>();

  UnitSlug(UnitCatalogue units, DateRange range) {
    this.units = units;
    for (Unit unit : units.all()) {
      if (unit.validDuring(range)) {
        bySlug.computeIfAbsent(slug(unit.name()), s -> new ArrayList<>(1)).add(unit);
      }
    }
  }

  String of(Unit unit) {
    String slug = slug(unit.name());
    List<Unit> same = bySlug.getOrDefault(slug, List.of());
    for (Unit above : units.ancestors(unit)) {
      if (same.size() == 1) {
        break;
      }
      slug += "-" + slug(above.name());
      same = same.stream().filter(u -> units.ancestors(u).contains(above)).toList();
    }
    return same.size() == 1 ? slug : slug + "-" + Slug.of(unit.key());
  }

  private static String slug(String name) {
    String slug = Slug.of(name);
    for (Map.Entry<String, String> entry : SHORT.entrySet()) {
      if (slug.startsWith(entry.getKey())) {
        return entry.getValue() + slug.substring(entry.getKey().length());
      }
    }
    return slug;
  }
}
