package vn.cchc.ingest.field;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.cchc.ingest.format.RawRecord;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.ingest.quarantine.FaultCode;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.dossier.Supplement;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.source.TargetField;
import vn.cchc.model.text.Shape;
import vn.cchc.model.text.VietnameseText;
import vn.cchc.model.unit.UnitResolution;

/**
 * Turns the texts of a record into typed values, strictly, collecting every fault of the record at
 * once. A bad value never throws. Not thread-safe: one parser per task.
 */
public final class RecordParser implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_CODE = 80;
  private static final String UNKNOWN_PROCEDURE = "unknown";
  private static final List<TargetField> FLAT_SUPPLEMENT =
      List.of(TargetField.ASKED_AT, TargetField.BROUGHT_AT, TargetField.DUE_BEFORE);

  /** Letters, digits and dots, but never nine digits on end, which could identify a person. */
  private static final Pattern PROCEDURE_CODE = Pattern.compile("(?!.*\\d{9})[A-Za-z0-9._-]{1,40}");

  private final SourceSpec spec;
  private final int[] slots;
  private final int[] supplementSlots;
  private final UnitField units;
  private final ProcedureCatalogue procedures;
  private final Memo cleaned = new Memo();
  private final Memo procedureOfCode = new Memo();
  private final Memo procedureOfName = new Memo();

  /** Parses records of this source with the catalogues of the configuration. */
  public RecordParser(SourceSpec spec, Conf conf) {
    this.spec = spec;
    this.slots = slots(spec.fields());
    this.supplementSlots = slots(spec.supplementFields());
    this.units = new UnitField(conf.units(), conf.unitResolver());
    this.procedures = conf.procedures();
  }

  /** The source whose records this parser reads. */
  public SourceSpec spec() {
    return spec;
  }

  /**
   * The typed record.
   *
   * @param context electronic code of the province from the envelope, or null
   * @param extractedAt when the file left its source; null when unknown
   * @param loadedAt the time of the load; no receipt or end may lie on a day after the extraction,
   *     or after the load where the extraction is unknown
   */
  public ParsedRecord parse(
      RawRecord raw, String context, LocalDateTime extractedAt, LocalDateTime loadedAt) {
    LocalDateTime knownAt = extractedAt == null ? loadedAt : extractedAt;
    List<Fault> faults = new ArrayList<>();
    if (raw.broken()) {
      faults.add(new Fault("record", FaultCode.BROKEN_RECORD, "số trường không khớp tiêu đề"));
    }
    LocalDateTime submitted = time(raw, TargetField.SUBMITTED_AT, false, faults);
    LocalDateTime received = time(raw, TargetField.RECEIVED_AT, true, faults);
    LocalDateTime due = time(raw, TargetField.DUE_AT, true, faults);
    LocalDateTime refused = time(raw, TargetField.REFUSED_AT, false, faults);
    LocalDateTime ended = time(raw, TargetField.ENDED_AT, true, faults);
    LocalDateTime handedOut = time(raw, TargetField.HANDED_OUT_AT, false, faults);
    Integer status = status(raw, faults);
    String channel = channel(raw, faults);
    List<Supplement> supplements = supplements(raw, faults);
    String dossier = dossier(raw, faults);
    LocalDate day = firstDay(received, submitted, knownAt);
    String unit = raw.broken() ? null : unit(raw, context, day, faults);
    if (!raw.broken()) {
      boolean undated = text(raw, TargetField.RECEIVED_AT) == null;
      DateChecks.check(status, received, undated, ended, handedOut, knownAt, faults);
      boolean dated = submitted != null || refused != null || extractedAt != null;
      DateChecks.checkCountable(status, received, dated, faults);
    }
    return new ParsedRecord(
        dossier,
        unit,
        procedure(raw),
        channel,
        text(raw, TargetField.CHANNEL) == null,
        status,
        submitted,
        received,
        due,
        refused,
        ended,
        handedOut,
        isOneOf(text(raw, TargetField.RETURN_WAY), spec.postalReturn()),
        text(raw, TargetField.DIGITISED) == null
            ? null
            : isOneOf(text(raw, TargetField.DIGITISED), spec.yes()),
        isOneOf(text(raw, TargetField.PAID_ONLINE), spec.yes()),
        supplements,
        latest(supplements, submitted, received, refused, ended, handedOut),
        faults);
  }

  private LocalDateTime time(RawRecord raw, TargetField field, boolean needed, List<Fault> faults) {
    return time(text(raw, field), field, needed, faults);
  }

  private LocalDateTime time(String text, TargetField field, boolean needed, List<Fault> faults) {
    if (text == null || text.isBlank()) {
      return null;
    }
    LocalDateTime parsed = DateTimes.parse(text, spec.dateTime());
    if (parsed == null) {
      FaultCode code = needed ? FaultCode.UNREADABLE_DATE : FaultCode.UNREADABLE_SIDE_DATE;
      faults.add(new Fault(name(field), code, "dạng " + Shape.of(text)));
    }
    return parsed;
  }

  private String dossier(RawRecord raw, List<Fault> faults) {
    String code = text(raw, TargetField.DOSSIER);
    String cleaned = code == null ? "" : VietnameseText.clean(code);
    if ((cleaned.isEmpty() || cleaned.length() > LONGEST_CODE) && !raw.broken()) {
      faults.add(new Fault(name(TargetField.DOSSIER), FaultCode.MISSING_DOSSIER_CODE, ""));
    }
    return cleaned.isEmpty() || cleaned.length() > LONGEST_CODE ? null : cleaned;
  }

  private Integer status(RawRecord raw, List<Fault> faults) {
    String text = text(raw, TargetField.STATUS);
    Integer status = text == null ? null : spec.statuses().get(cleaned(text));
    if (status == null && !raw.broken()) {
      faults.add(
          new Fault(
              name(TargetField.STATUS),
              FaultCode.UNMAPPED_STATUS,
              text == null ? "trống" : "dạng " + Shape.of(text)));
    }
    return status;
  }

  private String channel(RawRecord raw, List<Fault> faults) {
    String text = text(raw, TargetField.CHANNEL);
    if (text == null) {
      return Channel.DIRECT.code();
    }
    String channel = spec.channels().get(cleaned(text));
    if (channel == null) {
      faults.add(
          new Fault(
              name(TargetField.CHANNEL), FaultCode.UNMAPPED_CHANNEL, "dạng " + Shape.of(text)));
    }
    return channel;
  }

  private String procedure(RawRecord raw) {
    String code = text(raw, TargetField.PROCEDURE);
    if (code != null) {
      return procedureOfCode.of(code, RecordParser::procedureOfCode);
    }
    String name = text(raw, TargetField.PROCEDURE_NAME);
    return name == null ? UNKNOWN_PROCEDURE : procedureOfName.of(name, this::procedureOfName);
  }

  private static String procedureOfCode(String code) {
    String core = ProcedureCatalogue.core(VietnameseText.clean(code));
    return PROCEDURE_CODE.matcher(core).matches() ? core : UNKNOWN_PROCEDURE;
  }

  private String procedureOfName(String name) {
    return procedures.findByName(name).map(Procedure::code).orElse(UNKNOWN_PROCEDURE);
  }

  private String unit(RawRecord raw, String context, LocalDate day, List<Fault> faults) {
    String text = text(raw, TargetField.UNIT);
    if (text == null) {
      faults.add(new Fault(name(TargetField.UNIT), FaultCode.MISSING_UNIT, ""));
      return null;
    }
    UnitResolution resolution = units.resolve(text, context, day);
    if (resolution instanceof UnitResolution.Resolved resolved) {
      return resolved.unit().code();
    }
    if (resolution instanceof UnitResolution.Ambiguous ambiguous) {
      List<String> named = ambiguous.candidates().stream().map(units::describe).limit(3).toList();
      faults.add(
          new Fault(name(TargetField.UNIT), FaultCode.AMBIGUOUS_UNIT, String.join("; ", named)));
      return null;
    }
    List<String> nearest = ((UnitResolution.Unknown) resolution).nearest();
    faults.add(
        new Fault(
            name(TargetField.UNIT),
            FaultCode.UNKNOWN_UNIT,
            UnitTextMask.of(text) + " – gần nhất: " + String.join("; ", nearest)));
    return null;
  }

  private List<Supplement> supplements(RawRecord raw, List<Fault> faults) {
    if (!hasFlatSupplement(raw) && raw.supplements().isEmpty()) {
      return List.of();
    }
    List<Supplement> supplements = new ArrayList<>();
    if (hasFlatSupplement(raw)) {
      supplements.add(supplement(field -> text(raw, field), faults));
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
      if (text(raw, field) != null) {
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

  private String text(RawRecord raw, TargetField field) {
    return raw.get(slots[field.ordinal()]);
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

  private static LocalDate firstDay(
      LocalDateTime received, LocalDateTime submitted, LocalDateTime knownAt) {
    LocalDateTime at = received != null ? received : submitted != null ? submitted : knownAt;
    return at.toLocalDate();
  }

  private static LocalDateTime latest(List<Supplement> supplements, LocalDateTime... dates) {
    LocalDateTime latest = null;
    for (LocalDateTime date : dates) {
      latest = later(latest, date);
    }
    for (Supplement supplement : supplements) {
      latest = later(later(latest, supplement.askedAt()), supplement.broughtAt());
    }
    return latest;
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  private boolean isOneOf(String text, List<String> values) {
    return text != null && values.contains(cleaned(text));
  }

  private String cleaned(String text) {
    return cleaned.of(text, VietnameseText::clean);
  }

  static String name(TargetField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }
}
