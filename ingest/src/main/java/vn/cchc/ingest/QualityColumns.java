package vn.cchc.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.quality.QualityRule;
import vn.cchc.model.quality.QualityScope;

/** Where a row of a bronze table, in the order of its declaration, holds what its quality is. */
final class QualityColumns implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Whether a row has what reports need. */
  interface Completeness extends Serializable {
    boolean of(InternalRow row);
  }

  private final int quarantined;
  private final int file;
  private final int source;
  private final int faults;
  private final int faultWidth;
  private final int code;
  private final int unit;
  private final int dossier;
  private final Completeness complete;
  private final ArrayList<String> rules = new ArrayList<>();
  private final HashMap<UTF8String, Integer> ruleOfCode = new HashMap<>();
  private final HashMap<UTF8String, UTF8String> inventedBySource = new HashMap<>();

  /**
   * Finds the columns by name.
   *
   * @param unit column of the unit; null where records have none
   * @param dossier column of the dossier code; null where records have none
   */
  QualityColumns(StructType schema, String unit, String dossier, Completeness complete, Conf conf) {
    this.quarantined = schema.fieldIndex("quarantined");
    this.file = schema.fieldIndex("file_hash");
    this.source = schema.fieldIndex("source");
    this.faults = schema.fieldIndex("faults");
    StructType fault = (StructType) ((ArrayType) schema.apply(faults).dataType()).elementType();
    this.faultWidth = fault.length();
    this.code = fault.fieldIndex("code");
    this.unit = unit == null ? -1 : schema.fieldIndex(unit);
    this.dossier = dossier == null ? -1 : schema.fieldIndex(dossier);
    this.complete = complete;
    for (QualityRule rule : conf.quality().all()) {
      if (rule.scope() == QualityScope.RECORD) {
        ruleOfCode.put(UTF8String.fromString(rule.id()), rules.size());
        rules.add(rule.id());
      }
    }
    conf.sources()
        .forEach(
            (id, spec) -> {
              if (spec.simulatedPrefix() != null) {
                inventedBySource.put(
                    UTF8String.fromString(id), UTF8String.fromString(spec.simulatedPrefix()));
              }
            });
  }

  /** The rules over records, in the order in which they are numbered. */
  List<String> rules() {
    return rules;
  }

  UTF8String file(InternalRow row) {
    return row.getUTF8String(file);
  }

  /** The unit; null where it could not be told. */
  UTF8String unit(InternalRow row) {
    return unit < 0 || row.isNullAt(unit) ? null : row.getUTF8String(unit);
  }

  boolean quarantined(InternalRow row) {
    return row.getBoolean(quarantined);
  }

  boolean complete(InternalRow row) {
    return complete.of(row);
  }

  /** The number of each rule that the row breaks, once. */
  void eachRule(InternalRow row, IntConsumer rule) {
    ArrayData found = row.getArray(faults);
    for (int i = 0; i < found.numElements(); i++) {
      Integer broken = ruleOfCode.get(code(found, i));
      if (broken != null && !isBefore(found, i)) {
        rule.accept(broken);
      }
    }
  }

  private boolean isBefore(ArrayData faults, int at) {
    UTF8String again = code(faults, at);
    for (int i = 0; i < at; i++) {
      if (code(faults, i).equals(again)) {
        return true;
      }
    }
    return false;
  }

  private UTF8String code(ArrayData faults, int at) {
    return faults.getStruct(at, faultWidth).getUTF8String(code);
  }

  /** Whether the dossier code begins as its source declares invented ones to begin. */
  boolean simulated(InternalRow row) {
    if (dossier < 0 || row.isNullAt(dossier)) {
      return false;
    }
    UTF8String prefix = inventedBySource.get(row.getUTF8String(source));
    return prefix != null && row.getUTF8String(dossier).startsWith(prefix);
  }
}
