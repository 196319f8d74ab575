package vn.cchc.ingest.kind;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Bronze rows of a kind, in the order of {@link vn.cchc.model.kind.KindTables#bronze}. */
public final class KindRows {

  private KindRows() {}

  /**
   * The row of one record.
   *
   * @param extractedAt when the file left its source; null when unknown
   */
  public static Row of(
      long loadId,
      String source,
      String fileHash,
      long recordNo,
      LocalDateTime extractedAt,
      KindRecord record) {
    List<Object> cells = new ArrayList<>();
    cells.add(loadId);
    cells.add(source);
    cells.add(fileHash);
    cells.add(recordNo);
    cells.add(record.quarantined());
    cells.add(
        record.faults().stream()
            .map(fault -> RowFactory.create(fault.field(), fault.code(), fault.detail()))
            .toArray());
    cells.add(extractedAt);
    cells.add(record.eventAt());
    cells.add(record.contentHash());
    cells.add(record.quarantined() ? null : record.keyHash());
    cells.addAll(record.values());
    return RowFactory.create(cells.toArray());
  }
}
