package vn.cchc.model.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.unit.Unit;

/** Units of the files that an import leaves alone. */
final class KeptUnits {

  private final Map<String, List<Unit>> byCode = new HashMap<>();
  private final Set<String> keys = new HashSet<>();

  KeptUnits(List<Unit> units) {
    for (Unit unit : units) {
      String official = unit.code().replaceFirst("^([0-9]{5})-[0-9]$", "$1");
      byCode.computeIfAbsent(official, c -> new ArrayList<>(1)).add(unit);
      keys.add(unit.key());
    }
  }

  /** The unit with this statistical code on the day; a suffix such as -2 does not count. */
  Optional<Unit> on(String code, LocalDate day) {
    return byCode.getOrDefault(code, List.of()).stream()
        .filter(unit -> unit.validOn(day))
        .findFirst();
  }

  /** The first day, not before another, on which no kept unit had the code any more. */
  LocalDate free(String code, LocalDate earliest, LocalDate last) {
    return byCode.getOrDefault(code, List.of()).stream()
        .filter(unit -> unit.validTo() != null && unit.validTo().isBefore(last))
        .map(unit -> unit.validTo().plusDays(1))
        .filter(day -> day.isAfter(earliest))
        .max(LocalDate::compareTo)
        .orElse(earliest);
  }

  boolean hasKey(String key) {
    return keys.contains(key);
  }
}
