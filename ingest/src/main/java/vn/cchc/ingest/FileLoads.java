package vn.cchc.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.TableReader;
import vn.cchc.model.table.Tables;

/**
 * The acknowledged loads of a lake, read without Spark.
 *
 * @param lastLoadId 0 before the first load
 * @param recordsByHash records in each known content
 */
record FileLoads(long lastLoadId, Map<String, Long> recordsByHash) {

  static FileLoads read(TableReader reader) {
    long[] last = {0};
    Map<String, Long> records = new HashMap<>();
    reader.scan(
        Tables.FILE_LOAD,
        List.of("load_id", "file_hash", "records_in"),
        Map.of(),
        batch -> collect(batch, last, records));
    return new FileLoads(last[0], Map.copyOf(records));
  }

  private static void collect(RowBatch batch, long[] last, Map<String, Long> records) {
    for (int row = 0; row < batch.size(); row++) {
      if (batch.selected(row)) {
        last[0] = Math.max(last[0], batch.column("load_id").number(row));
        records.put(batch.column("file_hash").text(row), batch.column("records_in").number(row));
      }
    }
  }
}
