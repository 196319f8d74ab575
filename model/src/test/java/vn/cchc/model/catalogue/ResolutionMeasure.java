package vn.cchc.model.catalogue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.model.unit.UnitName;
import vn.cchc.model.unit.UnitResolution;
import vn.cchc.model.unit.UnitResolver;
import vn.cchc.model.unit.UnitType;

/** How often every commune of a day is found by what people write for it. */
final class ResolutionMeasure {

  /** Texts that found the unit meant, another one, and none or several. */
  static final class Count {
    int right;
    int wrong;
    int not;
    final List<String> missed = new ArrayList<>();

    @Override
    public String toString() {
      return "right %s, wrong %s, not %s".formatted(right, wrong, not);
    }
  }

  private final UnitCatalogue units;
  private final UnitResolver resolver;
  private final LocalDate day;
  private final List<Unit> communes;
  private final List<Unit> provinces;

  ResolutionMeasure(UnitCatalogue units, LocalDate day) {
    this.units = units;
    this.resolver = new UnitResolver(units);
    this.day = day;
    this.communes = valid(UnitType.COMMUNE);
    this.provinces = valid(UnitType.PROVINCE);
  }

  private List<Unit> valid(UnitType type) {
    return units.all().stream().filter(u -> u.type() == type && u.validOn(day)).toList();
  }

  List<Unit> communes() {
    return communes;
  }

  /** Every way of writing a name, the province being known from elsewhere. */
  static Map<String, String> written(String name) {
    UnitName parts = UnitName.parse(name);
    String type = parts.typeWord().orElseThrow();
    String bare = name.substring(type.length() + 1);
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("as in the catalogue", name);
    forms.put("new tone style", newTone(name));
    forms.put("NFD", Normalizer.normalize(name, Normalizer.Form.NFD));
    forms.put("new tone style, NFD", Normalizer.normalize(newTone(name), Normalizer.Form.NFD));
    forms.put("no-break spaces", name.replace(' ', '\u00a0'));
    forms.put("double spaces", " " + name.replace(" ", "  ") + " ");
    forms.put("upper case", name.toUpperCase(Locale.forLanguageTag("vi")));
    forms.put("lower case", name.toLowerCase(Locale.forLanguageTag("vi")));
    forms.put("short type word", prefix(type) + " " + bare);
    forms.put("short type word, no space", prefix(type) + bare);
    forms.put("UBND", "UBND " + type + " " + bare);
    forms.put("Uỷ ban nhân dân", "Uỷ ban nhân dân " + type + " " + newTone(bare));
    return forms;
  }

  /** Every way of writing a name with its province. */
  static Map<String, String> writtenWith(String name, String province) {
    String lower = province.substring(0, 1).toLowerCase(Locale.ROOT) + province.substring(1);
    String short_ = province.replaceFirst("^Tỉnh ", "").replaceFirst("^Thành phố ", "TP. ");
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("comma", name + ", " + province);
    forms.put("comma, short province", name + "," + short_);
    forms.put("UBND, comma", "UBND " + name.toLowerCase(Locale.ROOT) + ", " + lower);
    forms.put("dash", name + " - " + province);
    forms.put("en dash", name + " – " + newTone(province));
    forms.put("no separator", "UBND " + name + " " + lower);
    forms.put("upper case, new tone", newTone(name + " - " + province).toUpperCase(Locale.ROOT));
    forms.put("NFD", Normalizer.normalize(newTone(name + ", " + lower), Normalizer.Form.NFD));
    forms.put("no-break spaces", (name + ", " + province).replace(' ', '\u00a0'));
    return forms;
  }

  /** Tries every way, the province known and the province written. */
  Map<String, Count> all() {
    Map<String, Count> counts = new LinkedHashMap<>();
    for (Unit commune : communes) {
      Unit province = units.province(commune);
      Predicate<Unit> within = u -> u.validOn(day) && units.province(u).equals(province);
      written(commune.name())
          .forEach((how, text) -> count(counts, "known: " + how, commune, text, within));
      writtenWith(commune.name(), province.name())
          .forEach(
              (how, text) -> count(counts, "written: " + how, commune, text, u -> u.validOn(day)));
    }
    return counts;
  }

  private void count(
      Map<String, Count> counts, String how, Unit meant, String text, Predicate<Unit> wanted) {
    Count count = counts.computeIfAbsent(how, h -> new Count());
    UnitResolution found = resolver.resolve(text, wanted);
    if (found instanceof UnitResolution.Resolved resolved) {
      boolean right = resolved.unit().equals(meant);
      count.right += right ? 1 : 0;
      count.wrong += right ? 0 : 1;
      if (!right) {
        count.missed.add(text + " -> " + resolver.describe(resolved.unit()));
      }
    } else {
      count.not++;
      count.missed.add(text + " -> " + found);
    }
  }

  /** Names of communes of one province asked for in another one that has no such name. */
  Count foreign() {
    Count count = new Count();
    for (int i = 0; i < communes.size(); i++) {
      Unit commune = communes.get(i);
      Unit other =
          provinces.get(
              (provinces.indexOf(units.province(commune)) + 1 + i % 2) % provinces.size());
      if (other.equals(units.province(commune)) || has(other, commune.name())) {
        continue;
      }
      Predicate<Unit> within = u -> u.validOn(day) && units.province(u).equals(other);
      refused(count, commune.name(), within);
      refused(count, commune.name() + ", " + other.name(), u -> u.validOn(day));
      refused(count, commune.name() + " - " + other.name(), u -> u.validOn(day));
    }
    return count;
  }

  private boolean has(Unit province, String name) {
    UnitName parsed = UnitName.parse(name);
    return communes.stream()
        .filter(c -> units.province(c).equals(province))
        .anyMatch(
            c ->
                UnitName.parse(c.name()).equals(parsed)
                    || c.aliases().stream().anyMatch(a -> UnitName.parse(a).equals(parsed)));
  }

  private void refused(Count count, String text, Predicate<Unit> wanted) {
    UnitResolution found = resolver.resolve(text, wanted);
    if (found instanceof UnitResolution.Unknown) {
      count.right++;
    } else {
      count.wrong++;
      count.missed.add(text + " -> " + found);
    }
  }

  /** Communes by bare name, without a province. */
  Map<String, List<Unit>> byBareName() {
    Map<String, List<Unit>> names = new HashMap<>();
    for (Unit commune : communes) {
      names
          .computeIfAbsent(UnitName.parse(commune.name()).bare(), n -> new ArrayList<>())
          .add(commune);
    }
    return names;
  }

  UnitResolution anywhere(String text) {
    return resolver.resolve(text, u -> u.validOn(day));
  }

  private static String prefix(String type) {
    return switch (type) {
      case "phường" -> "P.";
      case "xã" -> "X.";
      default -> "ĐK.";
    };
  }

  /** "Hòa" as "Hoà", "Thủy" as "Thuỷ": the mark on the second vowel. */
  static String newTone(String text) {
    String tones = "\u0300\u0301\u0303\u0309\u0323";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    String moved =
        decomposed
            .replaceAll("(?i)(o)([" + tones + "])([ae])(?![\\p{L}\\p{M}])", "$1$3$2")
            .replaceAll("(?i)(?<!q)(u)([" + tones + "])(y)(?![\\p{L}\\p{M}])", "$1$3$2");
    return Normalizer.normalize(moved, Normalizer.Form.NFC);
  }
}
