package vn.cchc.model.catalogue;

import java.util.Map;

/**
 * What an import of units found.
 *
 * @param communesByType new communes by type word, such as {@code xã}
 * @param oldUnits old communes and districts without communes
 * @param whole old units that went wholly into one new unit
 * @param split old units that went to several: their history is not assignable
 * @param kept units that hand-kept files have already
 * @param ignored members of the source files that were not needed
 */
public record UnitsSummary(
    int provinces,
    Map<String, Integer> communesByType,
    int oldProvinces,
    int oldUnits,
    int whole,
    int split,
    int kept,
    int ignored) {

  /** New communes of all types. */
  public int communes() {
    return communesByType.values().stream().mapToInt(Integer::intValue).sum();
  }
}
