package vn.cchc.transform.figure;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.lake.Retractions;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.TableReader;
import vn.cchc.model.table.Tables;

/**
 * What the acknowledged loads say about a lake; files that were retracted say nothing but that the
 * lake once took in simulated ones: figures may still hold these, and it stays marked (ADR 6).
 *
 * @param loads number of the last load; a retracted one counts
 * @param records records of all files
 * @param quarantined of them kept out
 * @param simulated whether any dossier is invented
 * @param latestExtraction latest extraction time of a file; null when no file tells
 * @param fileNames file name by content hash
 */
public record LoadInfo(
    long loads,
    long records,
    long quarantined,
    boolean simulated,
    LocalDateTime latestExtraction,
    Map<String, String> fileNames) {

  /** Copies the names. */
  public LoadInfo {
    fileNames = Map.copyOf(fileNames);
  }

  /** Reads the acknowledgements. */
  public static LoadInfo read(TableReader reader) {
    Builder builder = new Builder(Retractions.read(reader));
    reader.scan(
        Tables.FILE_LOAD,
        List.of(
            "load_id",
            "file_hash",
            "file_name",
            "extracted_at",
            "records_in",
            "quarantined",
            "simulated"),
        Map.of(),
        builder::add);
    return new LoadInfo(
        builder.loads,
        builder.records,
        builder.quarantined,
        builder.simulated,
        builder.latest,
        builder.names);
  }

  private static final class Builder {
    private final Retractions retractions;
    private long loads;
    private long records;
    private long quarantined;
    private boolean simulated;
    private LocalDateTime latest;
    private final Map<String, String> names = new HashMap<>();

    private Builder(Retractions retractions) {
      this.retractions = retractions;
    }

    private void add(RowBatch batch) {
      for (int row = 0; row < batch.size(); row++) {
        if (batch.selected(row)) {
          loads = Math.max(loads, batch.column("load_id").number(row));
          simulated |= batch.column("simulated").flag(row);
        }
        if (!retractions.stands(batch, row)) {
          continue;
        }
        records += batch.column("records_in").number(row);
        quarantined += batch.column("quarantined").number(row);
        LocalDateTime extracted = batch.column("extracted_at").time(row);
        if (extracted != null && (latest == null || extracted.isAfter(latest))) {
          latest = extracted;
        }
        names.put(batch.column("file_hash").text(row), batch.column("file_name").text(row));
      }
    }
  }
}
