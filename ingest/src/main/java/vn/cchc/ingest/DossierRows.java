package vn.cchc.ingest;

import java.time.LocalDateTime;
import org.apache.spark.sql.catalyst.InternalRow;
import vn.cchc.ingest.field.ParsedRecord;
import vn.cchc.ingest.field.RecordParser;
import vn.cchc.ingest.format.NumberedRecord;
import vn.cchc.model.source.SourceSpec;

/** Makes rows of {@code bronze_dossier_v1}. */
final class DossierRows implements RowMaker {

  private static final long serialVersionUID = 1L;

  private final RecordParser parser;
  private transient BronzeRows rows;

  DossierRows(RecordParser parser) {
    this.parser = parser;
  }

  @Override
  public SourceSpec spec() {
    return parser.spec();
  }

  @Override
  public InternalRow row(
      long loadId, SourceFile file, NumberedRecord record, LocalDateTime loadedAt) {
    if (rows == null) {
      rows = new BronzeRows(loadId);
    }
    ParsedRecord parsed =
        parser.parse(record.record(), record.context(), file.extractedAt(), loadedAt);
    RowMaker.checkRefusing(file, record, parser.refusing(parsed));
    return rows.of(file, record.number(), parsed);
  }
}
