package vn.cchc.ingest.field;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.ingest.format.RawRecord;
import vn.cchc.ingest.official.OfficialCoder;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.ingest.quarantine.FaultActions;
import vn.cchc.ingest.quarantine.FaultCode;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.dossier.DossierStatus;
import vn.cchc.model.dossier.Supplement;
import vn.cchc.model.quality.QualityRule;
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

  private final SourceSpec spec;
  private final RecordTexts texts;
  private final RuledField ruledChannel;
  private final RuledField ruledStatus;
  private final UnitField units;
  private final ProcedureField procedures;
  private final OnlineLevels levels;
  private final FaultActions actions;
  private final OfficialCoder officials;
  private final Memo cleaned = new Memo();

  /** Parses records of a source whose records name no officials. */
  public RecordParser(SourceSpec spec, Conf conf) {
    this(spec, conf, null);
  }

  /**
   * Parses records of this source with the catalogues of the configuration.
   *
   * @param officials gives officials their codes
   */
  public RecordParser(SourceSpec spec, Conf conf, OfficialCoder officials) {
    this.spec = spec;
    this.texts = new RecordTexts(spec);
    this.ruledChannel = new RuledField(spec.channelRules(), spec.fields());
    this.ruledStatus = new RuledField(spec.statusRules(), spec.fields());
    this.units = new UnitField(conf.units(), conf.unitResolver());
    this.procedures = new ProcedureField(conf.procedures());
    this.levels = new OnlineLevels(conf.procedures());
    this.actions = new FaultActions(conf.quality());
    this.officials = officials;
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
    List<Fault> faults = new ArrayList<>(raw.faults());
    if (raw.broken()) {
      faults.add(new Fault("record", FaultCode.BROKEN_RECORD, "số trường không khớp tiêu đề"));
    }
    LocalDateTime submitted = texts.time(raw, TargetField.SUBMITTED_AT, false, faults);
    LocalDateTime received = texts.time(raw, TargetField.RECEIVED_AT, true, faults);
    LocalDateTime due = texts.time(raw, TargetField.DUE_AT, true, faults);
    LocalDateTime refused = texts.time(raw, TargetField.REFUSED_AT, false, faults);
    LocalDateTime ended = texts.time(raw, TargetField.ENDED_AT, true, faults);
    LocalDateTime handedOut = texts.time(raw, TargetField.HANDED_OUT_AT, false, faults);
    Integer status = status(raw, faults);
    String channel = channel(raw, faults);
    List<Supplement> supplements = texts.supplements(raw, faults);
    String dossier = dossier(raw, faults);
    LocalDateTime event =
        latest(knownAt, supplements, submitted, received, refused, ended, handedOut);
    List<LocalDate> days = days(firstDay(received, submitted, knownAt), event, extractedAt);
    String procedure = procedure(raw, faults);
    boolean channelMissing = text(raw, TargetField.CHANNEL) == null && !ruledChannel.told(raw);
    String unit = raw.broken() ? null : unit(raw, context, days, faults);
    if (!raw.broken()) {
      boolean undated = text(raw, TargetField.RECEIVED_AT) == null;
      boolean turnedAway = status != null && status == DossierStatus.NOT_ACCEPTED.number();
      boolean dated = submitted != null || (turnedAway && refused != null) || extractedAt != null;
      DateChecks.check(status, received, undated, dated, faults);
      check(
          new RecordFacts(
              status,
              channelMissing ? null : channel,
              procedure,
              supplements,
              submitted,
              received,
              due,
              refused,
              ended,
              handedOut,
              knownAt,
              levels),
          faults);
    }
    return new ParsedRecord(
        dossier,
        unit,
        procedure,
        channel,
        channelMissing,
        status,
        submitted,
        received,
        due,
        refused,
        ended,
        handedOut,
        isOneOf(text(raw, TargetField.RETURN_WAY), spec.postalReturn()),
        flag(raw, TargetField.DIGITISED),
        flag(raw, TargetField.PAID_ONLINE),
        supplements,
        event,
        faults,
        actions.quarantine(faults),
        official(raw, unit));
  }

  /** Tries every rule on a field that the parser has not found at fault already. */
  private void check(RecordFacts facts, List<Fault> faults) {
    int found = faults.size();
    for (QualityRule rule : actions.conditional()) {
      if (rule.brokenBy(facts)) {
        String field = column(rule.field());
        if (faults.subList(0, found).stream().noneMatch(fault -> fault.field().equals(field))) {
          faults.add(new Fault(field, rule.id(), rule.detail(facts)));
        }
      }
    }
  }

  /** The fault of a record for which its whole file is refused; null when there is none. */
  public Fault refusing(ParsedRecord record) {
    return actions.refusing(record.faults());
  }

  private String dossier(RawRecord raw, List<Fault> faults) {
    String text = text(raw, TargetField.DOSSIER);
    String code = CodeText.dossier(text);
    if (code == null && CodeText.isPersonal(text)) {
      faults.add(
          new Fault(
              name(TargetField.DOSSIER),
              FaultCode.PERSONAL_DOSSIER_CODE,
              "dạng " + Shape.of(VietnameseText.clean(text))));
    } else if (code == null && !raw.broken()) {
      FaultCode fault =
          CodeText.isSpoiled(text)
              ? FaultCode.SPOILED_DOSSIER_CODE
              : FaultCode.MISSING_DOSSIER_CODE;
      faults.add(new Fault(name(TargetField.DOSSIER), fault, ""));
    }
    return code;
  }

  private Integer status(RawRecord raw, List<Fault> faults) {
    String text = text(raw, TargetField.STATUS);
    Integer status =
        ruledStatus
            .of(raw)
            .map(Integer::valueOf)
            .orElseGet(() -> text == null ? null : spec.statuses().get(cleaned(text)));
    if (status == null && !raw.broken()) {
      Fault unmapped =
          new Fault(
              name(TargetField.STATUS),
              FaultCode.UNMAPPED_STATUS,
              text == null ? "trống" : "dạng " + Shape.of(text));
      faults.add(GarbledText.or(unmapped, TargetField.STATUS, text));
    }
    return status;
  }

  private String channel(RawRecord raw, List<Fault> faults) {
    String text = text(raw, TargetField.CHANNEL);
    if (text == null && !ruledChannel.told(raw)) {
      return Channel.DIRECT.code();
    }
    String channel =
        ruledChannel
            .of(raw)
            .orElseGet(() -> text == null ? null : spec.channels().get(cleaned(text)));
    if (channel == null) {
      Fault unmapped =
          new Fault(
              name(TargetField.CHANNEL),
              FaultCode.UNMAPPED_CHANNEL,
              text == null ? "không quy tắc nào khớp" : "dạng " + Shape.of(text));
      faults.add(GarbledText.or(unmapped, TargetField.CHANNEL, text));
    }
    return channel;
  }

  private String procedure(RawRecord raw, List<Fault> faults) {
    String code = texts.of(raw, TargetField.PROCEDURE);
    return code == null
        ? procedures.named(texts.of(raw, TargetField.PROCEDURE_NAME), faults)
        : procedures.coded(code);
  }

  /** Yes or no; null where the source tells nothing. */
  private Boolean flag(RawRecord raw, TargetField field) {
    String text = text(raw, field);
    return text == null ? null : isOneOf(text, spec.yes());
  }

  private String unit(RawRecord raw, String context, List<LocalDate> days, List<Fault> faults) {
    String code = text(raw, TargetField.UNIT_CODE);
    if (code != null
        && units.resolve(code, context, days) instanceof UnitResolution.Resolved resolved) {
      return resolved.unit().key();
    }
    String text = text(raw, TargetField.UNIT);
    if (text == null && code != null) {
      faults.add(
          new Fault(name(TargetField.UNIT_CODE), FaultCode.UNKNOWN_UNIT, "dạng " + Shape.of(code)));
      return null;
    }
    if (text == null) {
      faults.add(new Fault(name(TargetField.UNIT), FaultCode.MISSING_UNIT, ""));
      return null;
    }
    return units.code(text, context, days, name(TargetField.UNIT), faults);
  }

  /** Who handles the dossier, as a code; nobody where the unit is not known. */
  private String official(RawRecord raw, String unit) {
    String name = text(raw, TargetField.OFFICIAL);
    return name == null || unit == null ? null : officials.code(unit, name);
  }

  private String text(RawRecord raw, TargetField field) {
    return texts.of(raw, field);
  }

  private static LocalDate firstDay(
      LocalDateTime received, LocalDateTime submitted, LocalDateTime knownAt) {
    LocalDateTime at = received != null ? received : submitted != null ? submitted : knownAt;
    return at.toLocalDate();
  }

  /** The days on which the unit may have been known by its name, the likeliest first. */
  private static List<LocalDate> days(
      LocalDate first, LocalDateTime event, LocalDateTime extractedAt) {
    List<LocalDate> days = new ArrayList<>(List.of(first));
    for (LocalDateTime later : new LocalDateTime[] {event, extractedAt}) {
      if (later != null) {
        days.add(later.toLocalDate());
      }
    }
    return days;
  }

  /**
   * The latest event that can have happened: a slip of the pen that lies on a day after the
   * extraction would make its record the newest one for ever.
   */
  private static LocalDateTime latest(
      LocalDateTime knownAt, List<Supplement> supplements, LocalDateTime... dates) {
    LocalDate last = knownAt.toLocalDate();
    LocalDateTime latest = null;
    for (LocalDateTime date : dates) {
      latest = later(latest, date, last);
    }
    for (Supplement supplement : supplements) {
      latest = later(later(latest, supplement.askedAt(), last), supplement.broughtAt(), last);
    }
    return latest;
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other, LocalDate last) {
    boolean later = other != null && (one == null || other.isAfter(one));
    return later && !other.toLocalDate().isAfter(last) ? other : one;
  }

  private boolean isOneOf(String text, List<String> values) {
    return text != null && values.contains(cleaned(text));
  }

  private String cleaned(String text) {
    return cleaned.of(text, VietnameseText::clean);
  }

  static String name(TargetField field) {
    return column(field.code());
  }

  private static String column(String field) {
    return field.replace('-', '_');
  }
}
