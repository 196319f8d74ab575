package vn.cchc.model.procedure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An administrative procedure (TTHC), as it stands between two days: a changed limit or name makes
 * another version of the same code.
 *
 * @param code national code such as {@code 1.001193}
 * @param field code of its field (lĩnh vực)
 * @param level who usually handles it: province, district or commune
 * @param limit statutory time limit in {@code unit}; null when the unit is none
 * @param online online levels by date
 * @param sensitive whether small counts of it must be suppressed in publications
 * @param validFrom first day of this version; null for all days before
 * @param validTo last day of this version; null while it holds
 */
public record Procedure(
    String code,
    String name,
    String field,
    String level,
    Integer limit,
    TimeUnit unit,
    List<OnlineLevel> online,
    boolean sensitive,
    LocalDate validFrom,
    LocalDate validTo)
    implements Serializable {

  /** Rejects missing parts and a limit that does not fit its unit. */
  public Procedure {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(unit, "unit");
    if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
      throw new IllegalArgumentException("procedure " + code + " ends before it begins");
    }
    online = online == null ? List.of() : List.copyOf(online);
    if ((limit == null) != (unit == TimeUnit.NONE)) {
      throw new IllegalArgumentException(
          "procedure " + code + ": a limit goes with a unit of time, and none with 'none'");
    }
  }

  /** A procedure that has always been so. */
  public Procedure(
      String code,
      String name,
      String field,
      String level,
      Integer limit,
      TimeUnit unit,
      List<OnlineLevel> online,
      boolean sensitive) {
    this(code, name, field, level, limit, unit, online, sensitive, null, null);
  }

  /** Whether this version held on the day. */
  public boolean validOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether both versions held on some day. */
  public boolean overlaps(Procedure other) {
    return (validTo == null || other.validFrom == null || !other.validFrom.isAfter(validTo))
        && (other.validTo == null || validFrom == null || !validFrom.isAfter(other.validTo));
  }
}
