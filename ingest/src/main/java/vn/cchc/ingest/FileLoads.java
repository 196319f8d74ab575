package vn.cchc.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.lake.Retractions;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.SparkLake;
import vn.cchc.lake.TableReader;
import vn.cchc.model.table.Tables;

/**
 * The acknowledged loads of a lake, read without Spark; files that were retracted are not known.
 *
 * @param lastLoadId 0 before the first load; retracted ones count
 * @param recordsByHash records in each known content
 * @param sizes sizes of the known files in bytes
 * @param watermarks how far the extractions of each database source went
 */
record FileLoads(
    long lastLoadId,
    Map<String, Long> recordsByHash,
    Set<Long> sizes,
    Map<String, String> watermarks) {

  FileLoads {
    recordsByHash = Map.copyOf(recordsByHash);
    sizes = Set.copyOf(sizes);
    watermarks = Map.copyOf(watermarks);
  }

  /** Those of a lake; while the tables of a new one are being made there are none to wait for. */
  static FileLoads before(SparkLake lake) {
    return lake.folder().has(Tables.FILE_LOAD)
        ? read(lake.reader())
        : new FileLoads(0, Map.of(), Set.of(), Map.of());
  }

  static FileLoads read(TableReader reader) {
    long[] last = {0};
    Map<String, Long> records = new HashMap<>();
    Set<Long> sizes = new HashSet<>();
    Map<String, Long> marked = new HashMap<>();
    Map<String, String> watermarks = new HashMap<>();
    Retractions retractions = Retractions.read(reader);
    reader.scan(
        Tables.FILE_LOAD,
        List.of("load_id", "source", "file_hash", "bytes", "records_in", "watermark"),
        Map.of(),
        batch -> {
          collect(batch, retractions, last, records, sizes);
          collectWatermarks(batch, retractions, marked, watermarks);
        });
    return new FileLoads(last[0], records, sizes, watermarks);
  }

  private static void collect(
      RowBatch batch,
      Retractions retractions,
      long[] last,
      Map<String, Long> records,
      Set<Long> sizes) {
    for (int row = 0; row < batch.size(); row++) {
      if (batch.selected(row)) {
        last[0] = Math.max(last[0], batch.column("load_id").number(row));
      }
      if (retractions.stands(batch, row)) {
        sizes.add(batch.column("bytes").number(row));
        records.put(batch.column("file_hash").text(row), batch.column("records_in").number(row));
      }
    }
  }

  /** The watermark of the latest load of each source. */
  private static void collectWatermarks(
      RowBatch batch,
      Retractions retractions,
      Map<String, Long> marked,
      Map<String, String> watermarks) {
    for (int row = 0; row < batch.size(); row++) {
      String watermark =
          retractions.stands(batch, row) ? batch.column("watermark").text(row) : null;
      if (watermark != null) {
        String source = batch.column("source").text(row);
        long load = batch.column("load_id").number(row);
        if (load > marked.getOrDefault(source, 0L)) {
          marked.put(source, load);
          watermarks.put(source, watermark);
        }
      }
    }
  }
}
