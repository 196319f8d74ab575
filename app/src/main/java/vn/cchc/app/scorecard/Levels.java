package vn.cchc.app.scorecard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.model.unit.UnitType;

/** The figures of a unit level by level: its own one-stop desk, and the units below it by type. */
final class Levels {

  private final UnitCatalogue units;

  Levels(UnitCatalogue units) {
    this.units = units;
  }

  /** Asks for every level of the unit. */
  void ask(FigureBook book, Unit unit, DateRange range, String timeliness) {
    codes(unit).forEach((type, codes) -> book.ask(name(unit, type), codes, range, timeliness));
  }

  /** One sentence with what each level received and resolved in time; empty for a single level. */
  Optional<String> sentence(FigureBook book, Unit unit, DateRange range, String timeliness) {
    List<String> parts = new ArrayList<>();
    for (UnitType type : codes(unit).keySet()) {
      Figures figures = book.figures(name(unit, type), range, timeliness);
      if (figures.inflow() > 0) {
        Ratio inTime = new Ratio(figures.resolvedInTime(), figures.inflow());
        parts.add(
            "%s phải giải quyết %s, trước và đúng hạn %s (%s)"
                .formatted(
                    label(unit, type),
                    VietnameseNumbers.count(figures.inflow()),
                    VietnameseNumbers.count(figures.resolvedInTime()),
                    inTime.text()));
      }
    }
    return parts.size() < 2
        ? Optional.empty()
        : Optional.of("Theo cấp: " + String.join("; ", parts) + ".");
  }

  private Map<UnitType, Set<String>> codes(Unit unit) {
    Map<UnitType, Set<String>> codes = new EnumMap<>(UnitType.class);
    for (String code : units.subtree(unit)) {
      units
          .find(code)
          .ifPresent(u -> codes.computeIfAbsent(u.type(), t -> new LinkedHashSet<>()).add(code));
    }
    return codes;
  }

  private static String label(Unit unit, UnitType type) {
    if (type == unit.type()) {
      return "Bộ phận một cửa của đơn vị";
    }
    return switch (type) {
      case PROVINCE -> "cấp tỉnh";
      case DEPARTMENT -> "sở, ban, ngành";
      case DISTRICT -> "cấp huyện";
      case COMMUNE -> "cấp xã";
    };
  }

  private static String name(Unit unit, UnitType type) {
    return unit.key() + " " + type;
  }
}
