package vn.cchc.transform.reported;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.RowColumn;
import vn.cchc.lake.TableReader;
import vn.cchc.model.kind.FieldType;
import vn.cchc.model.kind.KindField;
import vn.cchc.model.kind.KindTables;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.table.TableSpec;

/** Reads reported figures out of the lake, without Spark. */
public final class ReportedRows {

  private static final List<String> COUNTS =
      Kinds.require("reported").fields().stream()
          .filter(field -> field.type() == FieldType.COUNT)
          .map(KindField::column)
          .toList();
  private static final TableSpec TABLE = KindTables.silver(Kinds.require("reported"));

  private ReportedRows() {}

  /** The rows of these units by period, unit, form and row; none before the first load of any. */
  public static List<ReportedRow> read(TableReader reader, Set<String> units) {
    List<ReportedRow> rows = new ArrayList<>();
    if (!reader.has(TABLE)) {
      return rows;
    }
    List<String> columns =
        new ArrayList<>(
            List.of("form", "unit", "row", "from_day", "to_day", "scheme", "file_hash", "faults"));
    columns.addAll(COUNTS);
    reader.scan(TABLE, columns, Map.of(), batch -> collect(batch, units, rows));
    rows.sort(
        Comparator.comparing((ReportedRow row) -> row.range().from())
            .thenComparing(row -> row.range().to())
            .thenComparing(ReportedRow::unit)
            .thenComparing(ReportedRow::form)
            .thenComparing(row -> !row.total())
            .thenComparing(ReportedRow::row));
    return rows;
  }

  private static void collect(RowBatch batch, Set<String> units, List<ReportedRow> rows) {
    for (int row = 0; row < batch.size(); row++) {
      if (batch.selected(row) && units.contains(batch.column("unit").text(row))) {
        rows.add(row(batch, row));
      }
    }
  }

  private static ReportedRow row(RowBatch batch, int row) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String column : COUNTS) {
      RowColumn values = batch.column(column);
      if (!values.isNull(row)) {
        counts.put(column, values.number(row));
      }
    }
    return new ReportedRow(
        batch.column("form").text(row),
        batch.column("unit").text(row),
        batch.column("row").text(row),
        new DateRange(batch.column("from_day").day(row), batch.column("to_day").day(row)),
        batch.column("scheme").text(row),
        counts,
        batch.column("file_hash").text(row),
        batch.column("faults").structs(row).stream()
            .map(fault -> fault.text("code") + " " + fault.text("field"))
            .toList());
  }
}
