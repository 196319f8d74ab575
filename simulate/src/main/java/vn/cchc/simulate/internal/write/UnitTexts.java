package vn.cchc.simulate.internal.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.model.unit.UnitType;

/**
 * How people write the name of a unit: with and without "UBND", abbreviated, in both tone styles,
 * with stray spaces. A name that several units bear is followed by the units above it.
 */
final class UnitTexts {

  private static final String UBND = "UBND ";
  private static final String ONE_STOP = "Bộ phận";
  private static final List<String> OFFICES =
      List.of("UBND ", "Ủy ban nhân dân ", "Uỷ ban nhân dân ", "");
  private static final Map<String, List<String>> TYPES =
      Map.of(
          "Thành phố", List.of("thành phố", "TP", "TP.", "Thành phố"),
          "Thị xã", List.of("thị xã", "TX", "TX.", "Thị xã"),
          "Huyện", List.of("huyện", "H.", "Huyện"),
          "Quận", List.of("quận", "Q.", "Quận"),
          "Phường", List.of("phường", "P.", "Phường"),
          "Xã", List.of("xã", "X.", "Xã"),
          "Thị trấn", List.of("thị trấn", "TT.", "Thị trấn"));

  private final UnitCatalogue units;
  private final Map<String, Set<String>> provincesByName = new HashMap<>();
  private final Map<String, Integer> countInProvince = new HashMap<>();

  UnitTexts(UnitCatalogue units) {
    this.units = units;
    for (Unit unit : units.all()) {
      String name = bare(unit).toLowerCase(Locale.ROOT);
      String province = units.province(unit).key();
      provincesByName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(province);
      countInProvince.merge(province + '/' + name, 1, Integer::sum);
    }
  }

  /**
   * Written forms of a unit, the usual one first.
   *
   * @param provinceKnown whether the file names the province elsewhere
   */
  List<String> of(Unit unit, boolean provinceKnown) {
    String context = context(unit, provinceKnown);
    Set<String> forms = new LinkedHashSet<>();
    if (unit.type() == UnitType.DEPARTMENT) {
      forms.add(unit.name() + context);
      unit.aliases().stream()
          .filter(alias -> alias.indexOf(',') < 0)
          .forEach(alias -> forms.add(alias + context));
    } else {
      for (String office : OFFICES) {
        for (String type : types(unit)) {
          forms.add(office + type + ' ' + bare(unit) + context);
        }
      }
      unit.aliases().stream()
          .filter(alias -> alias.startsWith(ONE_STOP))
          .forEach(alias -> forms.add(alias + context));
    }
    List<String> all = new ArrayList<>(forms);
    String usual = all.get(0);
    forms.forEach(form -> all.add(Spelling.newTone(form)));
    all.add(usual.replaceFirst(" ", "\u00a0"));
    all.add(usual.replaceFirst(" ", "  ") + " ");
    if (context.isEmpty()) {
      all.add(usual + province(unit));
    }
    return all.stream().distinct().toList();
  }

  private String context(Unit unit, boolean provinceKnown) {
    String name = bare(unit).toLowerCase(Locale.ROOT);
    String province = units.province(unit).key();
    StringBuilder context = new StringBuilder();
    if (unit.type() == UnitType.COMMUNE && countInProvince.get(province + '/' + name) > 1) {
      Unit above = units.ancestors(unit).get(0);
      context.append(", ").append(lower(above));
    }
    if (!provinceKnown && provincesByName.get(name).size() > 1) {
      context.append(province(unit));
    }
    return context.toString();
  }

  private String province(Unit unit) {
    return ", " + lower(units.province(unit));
  }

  private static String lower(Unit unit) {
    return unit.name().substring(0, 1).toLowerCase(Locale.ROOT) + unit.name().substring(1);
  }

  private static List<String> types(Unit unit) {
    return TYPES.getOrDefault(typeWord(unit), List.of(""));
  }

  private static String typeWord(Unit unit) {
    return TYPES.keySet().stream()
        .filter(type -> unit.name().startsWith(type + " "))
        .findFirst()
        .orElse("");
  }

  private static String bare(Unit unit) {
    String type = typeWord(unit);
    return type.isEmpty() ? unit.name() : unit.name().substring(type.length() + 1);
  }

  /** The name that no catalogue has, for rows to be refused. */
  static String unknown() {
    return UBND + "xã Không Có Thật";
  }
}
