package vn.cchc.lake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.model.table.Tables;

/** The files that were taken out of a lake again, read without Spark. */
public final class Retractions {

  /** The columns of {@link Tables#FILE_LOAD} that must be read to ask about its rows. */
  public static final List<String> KEY = List.of("load_id", "file_hash");

  private record File(long load, String hash) {}

  private final Set<File> files;

  private Retractions(Set<File> files) {
    this.files = files;
  }

  /** Every retraction acknowledged; none in a lake that has seen no writer since they exist. */
  public static Retractions read(TableReader reader) {
    Set<File> files = new HashSet<>();
    if (reader.has(Tables.FILE_RETRACTION)) {
      reader.scan(
          Tables.FILE_RETRACTION,
          KEY,
          Map.of(),
          batch -> {
            for (int row = 0; row < batch.size(); row++) {
              if (batch.selected(row)) {
                files.add(file(batch, row));
              }
            }
          });
    }
    return new Retractions(files);
  }

  /**
   * Whether a row of {@link Tables#FILE_LOAD} is there and what it acknowledges still in the lake.
   *
   * @param loads a batch that holds {@link #KEY}
   */
  public boolean stands(RowBatch loads, int row) {
    return loads.selected(row) && !files.contains(file(loads, row));
  }

  private static File file(RowBatch batch, int row) {
    return new File(batch.column("load_id").number(row), batch.column("file_hash").text(row));
  }
}
