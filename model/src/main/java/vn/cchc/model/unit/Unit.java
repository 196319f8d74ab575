package vn.cchc.model.unit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.model.period.DateRange;

/**
 * A unit that handles dossiers, with the days on which it existed under this code and name. Commune
 * codes were reused on 01/07/2025, so a code means nothing without a date: what is stored and
 * joined is the key, what people read is the code.
 *
 * @param key unique over all units and all time; the code where none is given
 * @param code statistical code, or {@code <province>.<slug>} for departments
 * @param name official full name, NFC, old tone style
 * @param parent key of the unit above; null for a province
 * @param peerGroup id of the group it is ranked in; null when ranked nowhere
 * @param validFrom first day
 * @param validTo last day; null while it exists
 * @param agencyCodes codes of electronic exchange, such as {@code H53}
 * @param aliases names that no rule derives from {@code name}
 * @param successors units that took over when this one ended
 */
public record Unit(
    String key,
    String code,
    String name,
    UnitType type,
    String parent,
    String peerGroup,
    LocalDate validFrom,
    LocalDate validTo,
    List<String> agencyCodes,
    List<String> aliases,
    List<Successor> successors)
    implements Serializable {

  /** Rejects missing names; the key may be null, and so may lists, which become empty. */
  public Unit {
    Objects.requireNonNull(code, "code");
    key = key == null ? code : key;
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(validFrom, "validFrom");
    agencyCodes = agencyCodes == null ? List.of() : List.copyOf(agencyCodes);
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    successors = successors == null ? List.of() : List.copyOf(successors);
  }

  /** A unit whose key is its code and that nothing succeeds. */
  public Unit(
      String code,
      String name,
      UnitType type,
      String parent,
      String peerGroup,
      LocalDate validFrom,
      LocalDate validTo,
      List<String> agencyCodes,
      List<String> aliases) {
    this(null, code, name, type, parent, peerGroup, validFrom, validTo, agencyCodes, aliases, null);
  }

  /** This unit with what another file says about it. */
  Unit with(UnitAddition addition) {
    return new Unit(
        key,
        code,
        name,
        type,
        parent,
        peerGroup,
        validFrom,
        validTo,
        joined(agencyCodes, addition.agencyCodes()),
        joined(aliases, addition.aliases()),
        joined(successors, addition.successors()));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  /** Whether the unit existed on this day. */
  public boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether the unit existed on any day of the range. */
  public boolean validDuring(DateRange range) {
    return !range.to().isBefore(validFrom) && (validTo == null || !range.from().isAfter(validTo));
  }

  /** Whether the unit existed on any day on which the other one did. */
  public boolean overlaps(Unit other) {
    return (validTo == null || !other.validFrom.isAfter(validTo))
        && (other.validTo == null || !validFrom.isAfter(other.validTo));
  }
}
