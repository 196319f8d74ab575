package vn.cchc.transform.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.RowColumn;
import vn.cchc.lake.TableReader;
import vn.cchc.model.indicator.CompanionRecord;
import vn.cchc.model.kind.FieldType;
import vn.cchc.model.kind.KindField;
import vn.cchc.model.kind.KindTables;
import vn.cchc.model.kind.RecordKind;
import vn.cchc.model.table.TableSpec;

/** Reads the newest records of a kind out of the lake, without Spark. */
public final class CompanionRows {

  private CompanionRows() {}

  /** Every record of a kind, by file and position; none before the first load of any. */
  public static List<CompanionRecord> read(TableReader reader, RecordKind kind) {
    TableSpec table = KindTables.silver(kind);
    List<CompanionRecord> records = new ArrayList<>();
    if (!reader.has(table)) {
      return records;
    }
    List<KindField> fields =
        kind.fields().stream().filter(field -> field.type() != FieldType.DECIMAL).toList();
    List<String> columns =
        Stream.concat(fields.stream().map(KindField::column), Stream.of("file_hash", "record_no"))
            .toList();
    reader.scan(table, columns, Map.of(), batch -> collect(kind, fields, batch, records));
    return records;
  }

  private static void collect(
      RecordKind kind, List<KindField> fields, RowBatch batch, List<CompanionRecord> records) {
    for (int row = 0; row < batch.size(); row++) {
      if (!batch.selected(row)) {
        continue;
      }
      Map<String, Object> values = new HashMap<>();
      for (KindField field : fields) {
        RowColumn column = batch.column(field.column());
        if (!column.isNull(row)) {
          values.put(field.name(), value(field.type(), column, row));
        }
      }
      records.add(
          new CompanionRecord(
              kind,
              values,
              batch.column("file_hash").text(row),
              batch.column("record_no").number(row)));
    }
  }

  private static Object value(FieldType type, RowColumn column, int row) {
    return switch (type) {
      case TIME -> column.time(row);
      case DAY -> column.day(row);
      case COUNT, MONEY -> column.number(row);
      case FLAG, PRESENT -> column.flag(row);
      case DOSSIER, CODE, UNIT, PROCEDURE, SECTOR, OFFICIAL, CHOICE, SCHEME -> column.text(row);
      case DECIMAL -> throw new IllegalArgumentException("decimals are not read");
    };
  }
}
