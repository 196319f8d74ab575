package vn.cchc.ingest;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import vn.cchc.ingest.field.ParsedRecord;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.model.dossier.Supplement;
import vn.cchc.model.table.Tables;

/**
 * Rows of the bronze table, in the order of its declaration and in the form in which Spark holds
 * them, so that no row is converted twice. Not thread-safe.
 */
final class BronzeRows {

  /** The declared schema. */
  static final StructType SCHEMA = StructType.fromDDL(Tables.BRONZE_DOSSIER.columnsDdl());

  private static final long MICROS = 1_000_000;
  private static final ArrayData NONE = new GenericArrayData(new Object[0]);

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
        array(record.faults(), BronzeRows::fault),
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
        array(record.supplements(), BronzeRows::supplement));
  }

  private static InternalRow fault(Fault fault) {
    return row(text(fault.field()), text(fault.code().code()), text(fault.detail()));
  }

  private static InternalRow supplement(Supplement supplement) {
    return row(
        time(supplement.askedAt()),
        time(supplement.broughtAt()),
        time(supplement.dueBefore()),
        time(supplement.dueAfter()));
  }

  private static InternalRow row(Object... values) {
    return new GenericInternalRow(values);
  }

  private static <T> ArrayData array(List<T> elements, Function<T, InternalRow> row) {
    return elements.isEmpty()
        ? NONE
        : new GenericArrayData(elements.stream().map(row).toArray(Object[]::new));
  }

  private static UTF8String text(String text) {
    return UTF8String.fromString(text);
  }

  private static Long time(LocalDateTime time) {
    return time == null ? null : time.toEpochSecond(ZoneOffset.UTC) * MICROS;
  }
}
