package vn.cchc.ingest.field;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.ingest.quarantine.FaultCode;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.model.unit.UnitResolution;
import vn.cchc.model.unit.UnitResolver;

/** Resolves unit texts of a feed; the same text is resolved once. Not thread-safe. */
public final class UnitField implements Serializable {

  private static final long serialVersionUID = 1L;

  private record Key(String text, String context, LocalDate day) {}

  private final UnitCatalogue units;
  private final UnitResolver resolver;
  private transient Map<Key, UnitResolution> known;

  /** Resolves with this catalogue. */
  public UnitField(UnitCatalogue units, UnitResolver resolver) {
    this.units = units;
    this.resolver = resolver;
  }

  /**
   * The unit meant on a day.
   *
   * @param context electronic code of the province; null for any
   */
  UnitResolution resolve(String text, String context, LocalDate day) {
    if (known == null) {
      known = new HashMap<>();
    }
    UnitResolution whenever =
        known.computeIfAbsent(
            new Key(text, context, null), k -> resolver.resolve(text, inProvince(context)));
    if (whenever instanceof UnitResolution.Unknown) {
      return whenever;
    }
    if (whenever instanceof UnitResolution.Resolved resolved) {
      return resolved.unit().validOn(day)
          ? resolved
          : new UnitResolution.Unknown(
              List.of(resolver.describe(resolved.unit()) + ", not on " + day));
    }
    return known.computeIfAbsent(
        new Key(text, context, day),
        k -> resolver.resolve(text, inProvince(context).and(unit -> unit.validOn(day))));
  }

  /**
   * The unit meant on the first of several days on which there is such a unit: a dossier that a
   * unit founded later took over names that unit.
   *
   * @param context electronic code of the province; null for any
   * @param days at least one
   */
  UnitResolution resolve(String text, String context, List<LocalDate> days) {
    UnitResolution unknown = null;
    for (LocalDate day : days) {
      UnitResolution found = resolve(text, context, day);
      if (!(found instanceof UnitResolution.Unknown)) {
        return found;
      }
      unknown = unknown == null ? found : unknown;
    }
    return unknown;
  }

  /**
   * The code of the unit meant on the first of several days; null with a fault when there is none
   * or several.
   *
   * @param context electronic code of the province; null for any
   * @param field name of the field at fault
   */
  public String code(
      String text, String context, List<LocalDate> days, String field, List<Fault> faults) {
    UnitResolution resolution = resolve(text, context, days);
    if (resolution instanceof UnitResolution.Resolved resolved) {
      return resolved.unit().key();
    }
    if (resolution instanceof UnitResolution.Ambiguous ambiguous) {
      List<String> named =
          ambiguous.candidates().stream().map(resolver::describe).limit(3).toList();
      faults.add(new Fault(field, FaultCode.AMBIGUOUS_UNIT, String.join("; ", named)));
      return null;
    }
    List<String> nearest = ((UnitResolution.Unknown) resolution).nearest();
    Fault unknown =
        new Fault(
            field,
            FaultCode.UNKNOWN_UNIT,
            UnitTextMask.of(text) + " – gần nhất: " + String.join("; ", nearest));
    faults.add(GarbledText.in(text) ? GarbledText.fault(field) : unknown);
    return null;
  }

  private Predicate<Unit> inProvince(String context) {
    return unit -> context == null || units.province(unit).agencyCodes().contains(context);
  }
}
