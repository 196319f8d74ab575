package vn.cchc.ingest;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.apache.spark.sql.Row;
import vn.cchc.ingest.format.NumberedRecord;
import vn.cchc.model.source.SourceSpec;

/** Makes the bronze rows of one source. Not thread-safe: one per task. */
interface RowMaker extends Serializable {

  /** The source. */
  SourceSpec spec();

  /** The row of one record. */
  Row row(long loadId, SourceFile file, NumberedRecord record, LocalDateTime loadedAt);
}
