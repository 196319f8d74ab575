package vn.cchc.model.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What to import.
 *
 * @param units provinces and communes of the new day
 * @param merges old units of each new one, where known
 * @param splits new units of each old one, where known
 * @param validFrom first day of the new units; the old ones end the day before
 * @param provinces codes of the new provinces wanted; empty for all
 * @param folder where the files of units lie
 */
public record UnitsRequest(
    Path units,
    Optional<Path> merges,
    Optional<Path> splits,
    LocalDate validFrom,
    Set<String> provinces,
    Path folder) {

  /** The day of the two-level reorganisation (Nghị quyết 202/2025/QH15, 1654–1687/NQ-UBTVQH15). */
  public static final LocalDate REORGANISATION = LocalDate.of(2025, 7, 1);

  /** Copies the set. */
  public UnitsRequest {
    provinces = Set.copyOf(provinces);
  }

  /** Names of the files read, for the head of those written. */
  String sources() {
    StringBuilder names = new StringBuilder(units.getFileName().toString());
    merges.ifPresent(file -> names.append(", ").append(file.getFileName()));
    splits.ifPresent(file -> names.append(", ").append(file.getFileName()));
    return names.toString();
  }
}
