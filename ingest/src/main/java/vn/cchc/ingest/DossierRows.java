package vn.cchc.ingest;

import java.time.LocalDateTime;
import org.apache.spark.sql.Row;
import vn.cchc.ingest.field.ParsedRecord;
import vn.cchc.ingest.field.RecordParser;
import vn.cchc.ingest.format.NumberedRecord;
import vn.cchc.model.source.SourceSpec;

/** Makes rows of {@code bronze_dossier_v1}. */
record DossierRows(RecordParser parser) implements RowMaker {

  @Override
  public SourceSpec spec() {
    return parser.spec();
  }

  @Override
  public Row row(long loadId, SourceFile file, NumberedRecord record, LocalDateTime loadedAt) {
    ParsedRecord parsed =
        parser.parse(record.record(), record.context(), file.extractedAt(), loadedAt);
    RowMaker.checkRefusing(file, record, parser.refusing(parsed));
    return BronzeRows.of(loadId, file, record.number(), parsed);
  }
}
