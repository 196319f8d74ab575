package vn.cchc.ingest;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.apache.spark.sql.catalyst.InternalRow;
import vn.cchc.ingest.format.NumberedRecord;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.model.source.SourceSpec;

/** Makes the bronze rows of one source. Not thread-safe: one per task. */
interface RowMaker extends Serializable {

  /** The source. */
  SourceSpec spec();

  /**
   * The row of one record.
   *
   * @throws vn.cchc.model.error.CchcException when a rule refuses the file for this record
   */
  InternalRow row(long loadId, SourceFile file, NumberedRecord record, LocalDateTime loadedAt);

  /**
   * Refuses the file when a record has a fault for which its rule says so.
   *
   * @param refusing that fault; null when there is none
   */
  static void checkRefusing(SourceFile file, NumberedRecord record, Fault refusing) {
    if (refusing != null) {
      throw IngestErrors.refusedByRule(
          file.name(), record.number(), refusing.code(), refusing.detail());
    }
  }
}
