package vn.cchc.ingest.field;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.cchc.ingest.format.RawRecord;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.ingest.quarantine.FaultCode;
import vn.cchc.model.dossier.Supplement;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.source.TargetField;
import vn.cchc.model.text.Shape;

/** The texts of a record by field, and the times among them. */
final class RecordTexts implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final List<TargetField> FLAT_SUPPLEMENT =
      List.of(TargetField.ASKED_AT, TargetField.BROUGHT_AT, TargetField.DUE_BEFORE);

  private final SourceSpec spec;
  private final int[] slots;
  private final int[] supplementSlots;

  RecordTexts(SourceSpec spec) {
    this.spec = spec;
    this.slots = slots(spec.fields());
    this.supplementSlots = slots(spec.supplementFields());
  }

  /** The slot of each field by its ordinal; -1 where the source does not have it. */
  private static int[] slots(List<FieldMapping> mappings) {
    int[] slots = new int[TargetField.values().length];
    List<String> targets = mappings.stream().map(FieldMapping::to).toList();
    for (TargetField field : TargetField.values()) {
      slots[field.ordinal()] = targets.indexOf(field.code());
    }
    return slots;
  }

  /** The text of a field, or null. */
  String of(RawRecord raw, TargetField field) {
    return raw.get(slots[field.ordinal()]);
  }

  /**
   * The time in a field, or null; what is no time is a fault.
   *
   * @param needed whether figures depend on it
   */
  LocalDateTime time(RawRecord raw, TargetField field, boolean needed, List<Fault> faults) {
    return time(of(raw, field), field, needed, faults);
  }

  private LocalDateTime time(String text, TargetField field, boolean needed, List<Fault> faults) {
    if (text == null || text.isBlank()) {
      return null;
    }
    LocalDateTime parsed = DateTimes.parse(text, spec.dateTime());
    if (parsed == null) {
      FaultCode code = needed ? FaultCode.UNREADABLE_DATE : FaultCode.UNREADABLE_SIDE_DATE;
      faults.add(new Fault(RecordParser.name(field), code, "dạng " + Shape.of(text)));
    }
    return parsed;
  }

  /** The requests for papers that the record tells of. */
  List<Supplement> supplements(RawRecord raw, List<Fault> faults) {
    boolean flat = hasFlatSupplement(raw);
    if (!flat && raw.supplements().isEmpty()) {
      return List.of();
    }
    List<Supplement> supplements = new ArrayList<>();
    if (flat) {
      supplements.add(supplement(field -> of(raw, field), faults));
    }
    for (String[] texts : raw.supplements()) {
      supplements.add(
          supplement(
              field -> {
                int slot = supplementSlots[field.ordinal()];
                return slot < 0 ? null : texts[slot];
              },
              faults));
    }
    return supplements;
  }

  private boolean hasFlatSupplement(RawRecord raw) {
    for (TargetField field : FLAT_SUPPLEMENT) {
      if (of(raw, field) != null) {
        return true;
      }
    }
    return false;
  }

  private Supplement supplement(Function<TargetField, String> texts, List<Fault> faults) {
    return new Supplement(
        side(texts, TargetField.ASKED_AT, faults),
        side(texts, TargetField.BROUGHT_AT, faults),
        side(texts, TargetField.DUE_BEFORE, faults),
        side(texts, TargetField.DUE_AFTER, faults));
  }

  private LocalDateTime side(
      Function<TargetField, String> texts, TargetField field, List<Fault> faults) {
    return time(texts.apply(field), field, false, faults);
  }
}
