package vn.cchc.app.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.lake.Retractions;
import vn.cchc.lake.TableReader;
import vn.cchc.model.table.Tables;

/** How much was taken out of a lake again. */
record RetractedFiles(long files, long records) {

  /** Counts the files whose load was retracted. */
  static RetractedFiles read(TableReader reader) {
    Retractions retractions = Retractions.read(reader);
    List<String> columns = new ArrayList<>(Retractions.KEY);
    columns.add("records_in");
    long[] sums = new long[2];
    reader.scan(
        Tables.FILE_LOAD,
        columns,
        Map.of(),
        batch -> {
          for (int row = 0; row < batch.size(); row++) {
            if (batch.selected(row) && !retractions.stands(batch, row)) {
              sums[0]++;
              sums[1] += batch.column("records_in").number(row);
            }
          }
        });
    return new RetractedFiles(sums[0], sums[1]);
  }
}
