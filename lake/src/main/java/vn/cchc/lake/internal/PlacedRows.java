package vn.cchc.lake.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.unsafe.types.UTF8String;
import vn.cchc.lake.FoundRows;
import vn.cchc.model.table.TableSpec;

/**
 * Rows found in one version of a table.
 *
 * @param table the table
 * @param key ordinal of the column by which they were found
 * @param snapshot the version
 * @param files the data files of that version by name
 * @param placed the rows, each with the name of its data file and its number there
 */
record PlacedRows(
    TableSpec table, int key, Snapshot snapshot, Map<String, AddFile> files, List<PlacedRow> placed)
    implements FoundRows {

  /** A row where it lies. */
  record PlacedRow(InternalRow row, String file, long number) {}

  PlacedRows {
    files = Map.copyOf(files);
    placed = List.copyOf(placed);
  }

  @Override
  public List<InternalRow> rows() {
    return placed.stream().map(PlacedRow::row).toList();
  }

  /** The rows by key. */
  Map<UTF8String, PlacedRow> byKey() {
    Map<UTF8String, PlacedRow> byKey = new HashMap<>();
    placed.forEach(one -> byKey.put(keyOf(one.row()), one));
    return byKey;
  }

  /** The key of a row with the columns of the table. */
  UTF8String keyOf(InternalRow row) {
    return row.getUTF8String(key);
  }
}
