package vn.cchc.ingest.kind;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import vn.cchc.ingest.InternalValues;

/** Bronze rows of a kind, in the order of {@link vn.cchc.model.kind.KindTables#bronze}. */
public final class KindRows {

  private KindRows() {}

  /**
   * The row of one record.
   *
   * @param extractedAt when the file left its source; null when unknown
   */
  public static InternalRow of(
      long loadId,
      String source,
      String fileHash,
      long recordNo,
      LocalDateTime extractedAt,
      KindRecord record) {
    List<Object> cells = new ArrayList<>();
    cells.add(loadId);
    cells.add(InternalValues.text(source));
    cells.add(InternalValues.text(fileHash));
    cells.add(recordNo);
    cells.add(record.quarantined());
    cells.add(InternalValues.faults(record.faults()));
    cells.add(InternalValues.time(extractedAt));
    cells.add(InternalValues.time(record.eventAt()));
    cells.add(record.contentHash());
    cells.add(record.quarantined() ? null : record.keyHash());
    record.values().forEach(value -> cells.add(InternalValues.of(value)));
    return InternalValues.row(cells.toArray());
  }
}
