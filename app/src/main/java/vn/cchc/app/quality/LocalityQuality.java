package vn.cchc.app.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.transform.quality.QualityCount;
import vn.cchc.transform.quality.QualitySum;

/**
 * The quality of what one locality sent through one source.
 *
 * @param unit empty for records whose unit could not be told
 */
public record LocalityQuality(Optional<Unit> unit, String source, QualitySum sum) {

  /** Rejects missing parts. */
  public LocalityQuality {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(sum, "sum");
  }

  /** By province and source, records without a unit last. */
  public static List<LocalityQuality> ofProvinces(
      Collection<QualityCount> counts, UnitCatalogue units) {
    return group(counts, units, unit -> Optional.of(units.province(unit)), true);
  }

  /** The unit's own records and those of its direct children with everything below them. */
  public static List<LocalityQuality> below(
      Unit above, Collection<QualityCount> counts, UnitCatalogue units) {
    return group(counts, units, unit -> childOf(above, unit, units), false);
  }

  /** The unit itself, or the one of its direct children that the unit stands below. */
  private static Optional<Unit> childOf(Unit above, Unit unit, UnitCatalogue units) {
    if (unit.equals(above)) {
      return Optional.of(above);
    }
    List<Unit> path = new ArrayList<>(List.of(unit));
    path.addAll(units.ancestors(unit));
    int place = path.indexOf(above);
    return place < 1 ? Optional.empty() : Optional.of(path.get(place - 1));
  }

  private static List<LocalityQuality> group(
      Collection<QualityCount> counts,
      UnitCatalogue units,
      Function<Unit, Optional<Unit>> locality,
      boolean withoutUnit) {
    Map<Optional<Unit>, Map<String, List<QualityCount>>> grouped = new LinkedHashMap<>();
    for (QualityCount count : counts) {
      Optional<Unit> known = Optional.ofNullable(count.unit()).flatMap(units::find);
      Optional<Unit> place = known.flatMap(locality);
      if (place.isPresent() || (withoutUnit && known.isEmpty())) {
        grouped
            .computeIfAbsent(place, p -> new TreeMap<>())
            .computeIfAbsent(count.source(), s -> new ArrayList<>())
            .add(count);
      }
    }
    List<LocalityQuality> localities = new ArrayList<>();
    grouped.forEach(
        (place, bySource) ->
            bySource.forEach(
                (source, of) ->
                    localities.add(new LocalityQuality(place, source, QualitySum.of(of)))));
    localities.sort(LocalityQuality::byName);
    return localities;
  }

  private static int byName(LocalityQuality a, LocalityQuality b) {
    int known = Boolean.compare(b.unit.isPresent(), a.unit.isPresent());
    int code = a.code().compareTo(b.code());
    return known != 0 ? known : code != 0 ? code : a.source.compareTo(b.source);
  }

  /** Code of the unit; empty when it could not be told. */
  String code() {
    return unit.map(Unit::code).orElse("");
  }

  /** Name of the unit. */
  String name() {
    return unit.map(Unit::name).orElse("(không rõ đơn vị)");
  }
}
