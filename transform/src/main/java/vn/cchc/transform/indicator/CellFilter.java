package vn.cchc.transform.indicator;

import java.util.Map;
import java.util.Optional;
import vn.cchc.model.indicator.CompanionRecord;
import vn.cchc.model.kind.FieldType;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.procedure.ProcedureField;

/**
 * Which part of a slice is meant.
 *
 * @param keys wanted key by axis; an axis that is not there is not narrowed
 */
public record CellFilter(Map<Axis, String> keys) {

  /** Everything. */
  public static final CellFilter ALL = new CellFilter(Map.of());

  /** Copies the keys. */
  public CellFilter {
    keys = Map.copyOf(keys);
  }

  /** Whether a place is meant. */
  boolean wants(Place place) {
    return keys.entrySet().stream().allMatch(e -> e.getKey().of(place).equals(e.getValue()));
  }

  /** Whether a record is meant; asked only of kinds that name a procedure, or of everything. */
  boolean wants(CompanionRecord record, ProcedureCatalogue procedures) {
    return keys.entrySet().stream()
        .allMatch(
            e -> key(e.getKey(), record, procedures).filter(e.getValue()::equals).isPresent());
  }

  /** Where a record lies on an axis; empty where its kind cannot tell. */
  static Optional<String> key(Axis axis, CompanionRecord record, ProcedureCatalogue procedures) {
    return switch (axis) {
      case NONE -> Optional.of("");
      case PROCEDURE -> Optional.of(procedure(record));
      case FIELD -> Optional.of(field(procedure(record), procedures));
      case CHANNEL, OFFICIAL -> Optional.empty();
    };
  }

  /** The field of a procedure, as the ledger has it. */
  static String field(String procedure, ProcedureCatalogue procedures) {
    return procedures.find(procedure).map(Procedure::field).orElse(ProcedureField.UNKNOWN.code());
  }

  private static String procedure(CompanionRecord record) {
    return record.kind().first(FieldType.PROCEDURE).flatMap(f -> record.text(f.name())).orElse("");
  }
}
