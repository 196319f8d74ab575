package vn.cchc.model.unit;

import java.util.List;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

/** What can be wrong with units. */
public final class UnitErrors {

  private UnitErrors() {}

  static CchcException brokenCatalogue(List<String> faults) {
    return new CchcException(
        "M-201",
        ErrorKind.CONFIG,
        "conf/units cannot be used, %s fault(s): %s"
            .formatted(faults.size(), String.join("; ", faults)));
  }

  /** No unit has this code or name. */
  public static CchcException unknown(String asked, List<String> nearest) {
    String hint =
        nearest.isEmpty()
            ? "look the unit up under conf/units"
            : "the nearest names are " + String.join("; ", nearest);
    return new CchcException(
        "M-202", ErrorKind.USER_INPUT, "unknown unit '%s'; %s".formatted(asked, hint));
  }

  /**
   * The unit exists, but not on the days asked for.
   *
   * @param units each with the days on which it existed
   */
  static CchcException notThen(String asked, List<String> units) {
    return new CchcException(
        "M-204",
        ErrorKind.USER_INPUT,
        "'%s' did not exist in that period: %s; choose another period or unit"
            .formatted(asked, String.join("; ", units)));
  }

  /** Several units have this name. */
  public static CchcException ambiguous(String asked, List<String> candidates) {
    return new CchcException(
        "M-203",
        ErrorKind.USER_INPUT,
        "'%s' names several units; add the province or use a code: %s"
            .formatted(asked, String.join("; ", candidates)));
  }
}
