package vn.cchc.ingest.kind;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.ingest.field.UnitField;
import vn.cchc.ingest.format.RawRecord;
import vn.cchc.ingest.official.OfficialCoder;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.ingest.quarantine.FaultActions;
import vn.cchc.ingest.quarantine.FaultCode;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.kind.FieldType;
import vn.cchc.model.kind.KindField;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.kind.RecordKind;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.period.DateScheme;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;

/**
 * Turns the texts of a record into the typed values of its kind, collecting every fault of the
 * record at once. A bad value never throws. Not thread-safe: one parser per task.
 */
public final class KindParser implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SourceSpec spec;
  private final RecordKind kind;
  private final FieldValue[] fields;
  private final int[] slots;
  private final UnitField units;
  private final FaultActions actions;
  private final OfficialCoder officials;

  /**
   * Parses records of this source with the catalogues of the configuration.
   *
   * @param officials gives officials their codes
   */
  public KindParser(SourceSpec spec, Conf conf, OfficialCoder officials) {
    this.spec = spec;
    this.actions = new FaultActions(conf.quality());
    this.officials = officials;
    this.kind = Kinds.require(spec.kind());
    this.units = new UnitField(conf.units(), conf.unitResolver());
    List<String> targets = spec.fields().stream().map(FieldMapping::to).toList();
    this.fields = new FieldValue[kind.fields().size()];
    this.slots = new int[fields.length];
    for (int i = 0; i < fields.length; i++) {
      KindField field = kind.fields().get(i);
      slots[i] = targets.indexOf(field.name());
      FieldMapping mapping = slots[i] < 0 ? null : spec.fields().get(slots[i]);
      fields[i] = new FieldValue(field, mapping, spec, conf.procedures());
    }
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
   * @param loadedAt the time of the load
   */
  public KindRecord parse(
      RawRecord raw, String context, LocalDateTime extractedAt, LocalDateTime loadedAt) {
    LocalDateTime knownAt = extractedAt == null ? loadedAt : extractedAt;
    List<Fault> faults = new ArrayList<>(raw.faults());
    Map<String, Object> values = new LinkedHashMap<>();
    if (raw.broken()) {
      faults.add(new Fault("record", FaultCode.BROKEN_RECORD, "số trường không khớp tiêu đề"));
      kind.fieldNames().forEach(name -> values.put(name, null));
      return record(values, null, faults);
    }
    for (int i = 0; i < fields.length; i++) {
      FieldValue field = fields[i];
      values.put(
          field.field().name(),
          field.field().type() == FieldType.UNIT ? null : field.of(raw.get(slots[i]), faults));
    }
    LocalDateTime eventAt = latest(values);
    LocalDateTime dated =
        kind.datedBy() == null ? null : KindChecks.time(values.get(kind.datedBy()));
    resolveUnits(raw, context, days(dated, eventAt, extractedAt, knownAt), values, faults);
    for (KindField field : kind.fields()) {
      derive(field, values, faults);
    }
    requireAll(raw, values, faults);
    KindChecks.check(kind, values, knownAt, faults);
    codeOfficials(raw, values);
    return record(values, eventAt, faults);
  }

  /**
   * The days on which the unit may have been known by its name, the likeliest first: a unit that
   * was founded later takes things over, but never a period that somebody reported on.
   */
  private List<LocalDate> days(
      LocalDateTime dated,
      LocalDateTime eventAt,
      LocalDateTime extractedAt,
      LocalDateTime knownAt) {
    Stream<LocalDateTime> times =
        dated != null && kind.periodic()
            ? Stream.of(dated)
            : Stream.of(
                dated, eventAt, extractedAt == null && eventAt == null ? knownAt : extractedAt);
    return times.filter(Objects::nonNull).map(LocalDateTime::toLocalDate).toList();
  }

  private KindRecord record(Map<String, Object> values, LocalDateTime eventAt, List<Fault> faults) {
    return new KindRecord(
        kind, new ArrayList<>(values.values()), eventAt, faults, actions.quarantine(faults));
  }

  /** The fault of a record for which its whole file is refused; null when there is none. */
  public Fault refusing(KindRecord record) {
    return actions.refusing(record.faults());
  }

  /** Officials as keyed codes, within their unit where the kind has one. */
  private void codeOfficials(RawRecord raw, Map<String, Object> values) {
    String unit =
        kind.first(FieldType.UNIT).map(field -> (String) values.get(field.name())).orElse("");
    for (int i = 0; i < fields.length; i++) {
      KindField field = fields[i].field();
      String name = raw.get(slots[i]);
      if (field.type() == FieldType.OFFICIAL && name != null && unit != null) {
        values.put(field.name(), officials.code(unit, name));
      }
    }
  }

  private LocalDateTime latest(Map<String, Object> values) {
    return kind.orderedBy().stream()
        .map(name -> KindChecks.time(values.get(name)))
        .filter(Objects::nonNull)
        .max(LocalDateTime::compareTo)
        .orElse(null);
  }

  private void resolveUnits(
      RawRecord raw,
      String context,
      List<LocalDate> days,
      Map<String, Object> values,
      List<Fault> faults) {
    for (int i = 0; i < fields.length; i++) {
      KindField field = fields[i].field();
      String text = raw.get(slots[i]);
      if (field.type() == FieldType.UNIT && text != null) {
        values.put(field.name(), units.code(text, context, days, field.column(), faults));
      }
    }
  }

  /** Values that follow from others: schemes, and rows of sectors that are not declared. */
  private static void derive(KindField field, Map<String, Object> values, List<Fault> faults) {
    Object value = values.get(field.name());
    if (field.type() == FieldType.SCHEME) {
      String told = scheme(values.get(field.of().get(0)), values.get(field.of().get(1)));
      if (value != null && told != null && !value.equals(told)) {
        faults.add(new Fault(field.column(), FaultCode.SCHEME_DIFFERS, "hai mốc ngày: " + told));
      }
      values.put(field.name(), told);
    } else if (field.type() == FieldType.SECTOR && !field.of().isEmpty()) {
      Object line = values.get(field.of().get(0));
      if (FieldValue.Sector.OTHER.equals(value) && line != null) {
        values.put(field.name(), value + "-" + line);
      }
    }
  }

  private static String scheme(Object from, Object to) {
    if (from instanceof LocalDate first && to instanceof LocalDate last && !last.isBefore(first)) {
      return DateScheme.of(new DateRange(first, last)).code();
    }
    return null;
  }

  private void requireAll(RawRecord raw, Map<String, Object> values, List<Fault> faults) {
    for (int i = 0; i < fields.length; i++) {
      KindField field = fields[i].field();
      boolean told = raw.get(slots[i]) != null;
      if (field.required() && values.get(field.name()) == null && !told) {
        FaultCode code =
            switch (field.type()) {
              case DOSSIER -> FaultCode.MISSING_DOSSIER_CODE;
              case UNIT -> FaultCode.MISSING_UNIT;
              default -> FaultCode.MISSING_VALUE;
            };
        faults.add(new Fault(field.column(), code, ""));
      }
    }
  }
}
