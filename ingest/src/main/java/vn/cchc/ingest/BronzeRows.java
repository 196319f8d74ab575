package vn.cchc.ingest;

import static vn.cchc.ingest.InternalValues.array;
import static vn.cchc.ingest.InternalValues.row;
import static vn.cchc.ingest.InternalValues.text;
import static vn.cchc.ingest.InternalValues.time;

import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
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

  /** Rows of one load. */
  BronzeRows(long loadId) {
    this.loadId = loadId;
  }

  /** The row of one record. */
  InternalRow of(SourceFile file, long recordNo, ParsedRecord record) {
    return row(
        loadId,
        text(file.source()),
        text(file.hash()),
        recordNo,
        record.quarantined(),
        InternalValues.faults(record.faults()),
        time(file.extractedAt()),
        time(record.eventAt()),
        hash.of(record),
        text(record.dossier()),
        text(record.unit()),
        text(record.procedure()),
        text(record.channel()),
        record.channelMissing(),
        record.status(),
        time(record.submittedAt()),
        time(record.receivedAt()),
        time(record.dueAt()),
        time(record.refusedAt()),
        time(record.endedAt()),
        time(record.handedOutAt()),
        record.postalReturn(),
        record.digitised(),
        record.paidOnline(),
        array(record.supplements(), BronzeRows::supplement),
        text(record.official()));
  }

  private static InternalRow supplement(Supplement supplement) {
    return row(
        time(supplement.askedAt()),
        time(supplement.broughtAt()),
        time(supplement.dueBefore()),
        time(supplement.dueAfter()));
  }
}
