package vn.cchc.ingest;

import static vn.cchc.ingest.InternalValues.array;
import static vn.cchc.ingest.InternalValues.row;
import static vn.cchc.ingest.InternalValues.text;
import static vn.cchc.ingest.InternalValues.time;

import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import vn.cchc.ingest.field.ParsedRecord;
import vn.cchc.model.dossier.Supplement;
import vn.cchc.model.table.Tables;

/**
 * Rows of the bronze table, in the order of its declaration and in the form in which Spark holds
 * them, so that no row is converted twice. Not thread-safe.
 */
final class BronzeRows {

  /** The declared schema. */
  static final StructType SCHEMA = StructType.fromDDL(Tables.BRONZE_DOSSIER.columnsDdl());

  private final long loadId;
  private final RecordHash hash = new RecordHash();
  private SourceFile current;
  private UTF8String source;
  private UTF8String fileHash;

  /** Rows of one load. */
  BronzeRows(long loadId) {
    this.loadId = loadId;
  }

  /** The row of one record. */
  InternalRow of(SourceFile file, long recordNo, ParsedRecord record) {
    if (!file.equals(current)) {
      current = file;
      source = text(file.source());
      fileHash = text(file.hash());
    }
    return InternalValues.rowOf(
        loadId,
        source,
        fileHash,
        recordNo,
        record.quarantined(),
        InternalValues.faults(record.faults()),
        file.extractedAt(),
        record.eventAt(),
        hash.of(record),
        record.dossier(),
        record.unit(),
        record.procedure(),
        record.channel(),
        record.channelMissing(),
        record.status(),
        record.submittedAt(),
        record.receivedAt(),
        record.dueAt(),
        record.refusedAt(),
        record.endedAt(),
        record.handedOutAt(),
        record.postalReturn(),
        record.digitised(),
        record.paidOnline(),
        array(record.supplements(), BronzeRows::supplement),
        record.official());
  }

  private static InternalRow supplement(Supplement supplement) {
    return row(
        time(supplement.askedAt()),
        time(supplement.broughtAt()),
        time(supplement.dueBefore()),
        time(supplement.dueAfter()));
  }
}
