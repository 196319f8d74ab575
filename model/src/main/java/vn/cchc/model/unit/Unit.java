package vn.cchc.model.unit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.model.period.DateRange;

/**
 * A unit that handles dossiers, with the days on which it existed under this code and name. Commune
 * codes were reused on 01/07/2025, so a code means nothing without a date.
 *
 * @param code statistical code, or {@code <province>.<slug>} for departments
 * @param name official full name, NFC, old tone style
 * @param parent code of the unit above; null for a province
 * @param peerGroup id of the group it is ranked in; null when ranked nowhere
 * @param validFrom first day
 * @param validTo last day; null while it exists
 * @param agencyCodes codes of electronic exchange, such as {@code H53}
 * @param aliases names that no rule derives from {@code name}
 */
public record Unit(
    String code,
    String name,
    UnitType type,
    String parent,
    String peerGroup,
    LocalDate validFrom,
    LocalDate validTo,
    List<String> agencyCodes,
    List<String> aliases)
    implements Serializable {

  /** Rejects missing names; lists may be null and become empty. */
  public Unit {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(validFrom, "validFrom");
    agencyCodes = agencyCodes == null ? List.of() : List.copyOf(agencyCodes);
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }

  /** Whether the unit existed on this day. */
  public boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether the unit existed on any day of the range. */
  public boolean validDuring(DateRange range) {
    return !range.to().isBefore(validFrom) && (validTo == null || !range.from().isAfter(validTo));
  }

  /** The unit above, if any. */
  public Optional<String> parentCode() {
    return Optional.ofNullable(parent);
  }
}
