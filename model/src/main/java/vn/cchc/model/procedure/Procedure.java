package vn.cchc.model.procedure;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * An administrative procedure (TTHC).
 *
 * @param code national code such as {@code 1.001193}
 * @param field code of its field (lĩnh vực)
 * @param level who usually handles it: province, district or commune
 * @param limit statutory time limit in {@code unit}; null when the unit is none
 * @param online online levels by date
 * @param sensitive whether small counts of it must be suppressed in publications
 */
public record Procedure(
    String code,
    String name,
    String field,
    String level,
    Integer limit,
    TimeUnit unit,
    List<OnlineLevel> online,
    boolean sensitive)
    implements Serializable {

  /** Rejects missing parts and a limit that does not fit its unit. */
  public Procedure {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(unit, "unit");
    online = online == null ? List.of() : List.copyOf(online);
    if ((limit == null) != (unit == TimeUnit.NONE)) {
      throw new IllegalArgumentException(
          "procedure " + code + ": a limit goes with a unit of time, and none with 'none'");
    }
  }
}
