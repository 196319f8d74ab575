package vn.cchc.ingest.kind;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import vn.cchc.ingest.field.CodeText;
import vn.cchc.ingest.field.DateTimes;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.ingest.quarantine.FaultCode;
import vn.cchc.model.kind.FieldType;
import vn.cchc.model.kind.KindField;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.text.CountText;
import vn.cchc.model.text.DecimalText;
import vn.cchc.model.text.Shape;
import vn.cchc.model.text.VietnameseText;

/** Reads the texts of one field of a kind, strictly. A bad text is a fault, never an exception. */
final class FieldValue implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Set<String> NO = Set.of("0", "no", "false", "không");
  private static final long LARGEST_COUNT = 99_999_999;
  private static final int PLACES = 4;
  private static final int DIGITS = 18;

  private final KindField field;
  private final SourceSpec spec;
  private final boolean mapped;
  private final HashMap<String, String> declared = new HashMap<>();
  private final HashMap<String, String> sectors = new HashMap<>();

  FieldValue(KindField field, FieldMapping mapping, SourceSpec spec, ProcedureCatalogue catalogue) {
    this.field = field;
    this.spec = spec;
    this.mapped = mapping != null;
    if (mapping != null) {
      mapping
          .values()
          .forEach((text, value) -> declared.put(VietnameseText.canonical(text), value));
    }
    if (field.type() == FieldType.SECTOR) {
      sectors.put(Sector.TOTAL, Sector.TOTAL);
      catalogue
          .fields()
          .forEach(
              sector -> {
                sectors.put(VietnameseText.canonical(sector.name()), sector.code());
                sectors.put(sector.code(), sector.code());
              });
    }
  }

  KindField field() {
    return field;
  }

  /**
   * The value; null when there is none, with a fault when the text cannot be read.
   *
   * @param text the text of the source; null when there is none
   */
  Object of(String text, List<Fault> faults) {
    String meant = declared.getOrDefault(text == null ? "" : VietnameseText.canonical(text), text);
    if (field.type() == FieldType.PRESENT) {
      return mapped ? meant != null : null;
    }
    if (field.type() == FieldType.SECTOR) {
      return meant == null
          ? Sector.TOTAL
          : sectors.getOrDefault(VietnameseText.canonical(meant), Sector.OTHER);
    }
    if (meant == null) {
      return null;
    }
    Object value = parsed(meant);
    if (value == null && field.type() != FieldType.OFFICIAL) {
      faults.add(new Fault(field.column(), unreadable(), "dạng " + Shape.of(meant)));
    }
    return value;
  }

  private FaultCode unreadable() {
    if (field.side()) {
      return FaultCode.UNREADABLE_SIDE_VALUE;
    }
    if (field.type().dated()) {
      return FaultCode.UNREADABLE_DATE;
    }
    return field.type() == FieldType.CHOICE || field.type() == FieldType.FLAG
        ? FaultCode.UNMAPPED_VALUE
        : FaultCode.UNREADABLE_VALUE;
  }

  private Object parsed(String text) {
    return switch (field.type()) {
      case DOSSIER -> CodeText.dossier(text);
      case CODE -> CodeText.code(text);
      case PROCEDURE -> CodeText.procedure(text);
      case CHOICE -> choice(text);
      case SCHEME -> VietnameseText.clean(text);
      case TIME -> DateTimes.parse(text, spec.dateTime());
      case DAY -> day(text);
      case COUNT -> plausible(count(text));
      case MONEY -> count(text);
      case DECIMAL -> decimal(text);
      case FLAG -> flag(text);
      case UNIT, SECTOR, OFFICIAL, PRESENT -> null;
    };
  }

  private String choice(String text) {
    String clean = VietnameseText.clean(text);
    return field.values().contains(clean) ? clean : null;
  }

  private Object day(String text) {
    LocalDateTime time = DateTimes.parse(text, spec.dateTime());
    return time == null ? null : time.toLocalDate();
  }

  /** A count of more than eight digits is no count but could be the number of a person. */
  private static Long plausible(Long count) {
    return count == null || count > LARGEST_COUNT ? null : count;
  }

  private static Long count(String text) {
    OptionalLong count = CountText.parse(text);
    return count.isPresent() ? count.getAsLong() : null;
  }

  private static BigDecimal decimal(String text) {
    return DecimalText.parse(text)
        .filter(value -> value.stripTrailingZeros().scale() <= PLACES)
        .map(value -> value.setScale(PLACES))
        .filter(value -> value.precision() <= DIGITS)
        .orElse(null);
  }

  private Boolean flag(String text) {
    String clean = VietnameseText.clean(text);
    if (spec.yes().contains(clean) || clean.equals("yes")) {
      return true;
    }
    String lower = clean.toLowerCase(Locale.ROOT);
    return NO.contains(lower) ? Boolean.FALSE : null;
  }

  /** Rows that are about no declared sector. */
  static final class Sector {

    /** The whole unit. */
    static final String TOTAL = "total";

    /** A sector that is not declared. */
    static final String OTHER = "other";

    private Sector() {}
  }
}
