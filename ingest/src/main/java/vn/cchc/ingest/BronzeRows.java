package vn.cchc.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import vn.cchc.ingest.field.ParsedRecord;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.model.table.Tables;

/** Rows of the bronze table, in the order of its declaration. */
final class BronzeRows {

  /** The declared schema. */
  static final StructType SCHEMA = StructType.fromDDL(Tables.BRONZE_DOSSIER.columnsDdl());

  private BronzeRows() {}

  /** The row of one record. */
  static Row of(long loadId, SourceFile file, long recordNo, ParsedRecord record) {
    return RowFactory.create(
        loadId,
        file.source(),
        file.hash(),
        recordNo,
        record.quarantined(),
        faults(record.faults()),
        file.extractedAt(),
        record.eventAt(),
        hash(record),
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
        record.supplements().stream()
            .map(s -> RowFactory.create(s.askedAt(), s.broughtAt(), s.dueBefore(), s.dueAfter()))
            .toArray(),
        record.official());
  }

  private static Object[] faults(List<Fault> faults) {
    return faults.stream().map(f -> RowFactory.create(f.field(), f.code(), f.detail())).toArray();
  }

  /** SHA-256 of the whitelisted record in one canonical text. */
  private static byte[] hash(ParsedRecord record) {
    StringBuilder text = new StringBuilder(256);
    text.append(record.dossier()).append('\u001f').append(record.unit());
    text.append('\u001f').append(record.procedure()).append('\u001f').append(record.channel());
    text.append('\u001f').append(record.channelMissing()).append('\u001f').append(record.status());
    for (LocalDateTime time :
        new LocalDateTime[] {
          record.submittedAt(),
          record.receivedAt(),
          record.dueAt(),
          record.refusedAt(),
          record.endedAt(),
          record.handedOutAt()
        }) {
      text.append('\u001f').append(time);
    }
    text.append('\u001f').append(record.postalReturn());
    text.append('\u001f').append(record.digitised()).append('\u001f').append(record.paidOnline());
    record.supplements().forEach(s -> text.append('\u001f').append(s));
    if (record.official() != null) {
      text.append('\u001f').append(record.official());
    }
    MessageDigest digest = DigestUtils.getSha256Digest();
    return digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
