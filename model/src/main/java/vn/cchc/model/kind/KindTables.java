package vn.cchc.model.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.model.table.ColumnSpec;
import vn.cchc.model.table.TableSpec;

/** The two tables of a kind. A lake has them from the first record of the kind on. */
public final class KindTables {

  private static final String FAULTS = "array<struct<field:string,code:string,detail:string>>";
  private static final ColumnSpec SOURCE =
      new ColumnSpec("source", "string", false, "Source id of the record");
  private static final ColumnSpec FILE_HASH =
      new ColumnSpec("file_hash", "string", false, "SHA-256 of the file content, hex");
  private static final ColumnSpec RECORD_NO =
      new ColumnSpec("record_no", "bigint", false, "Position of the record in its file, from 1");
  private static final ColumnSpec EVENT_AT =
      new ColumnSpec("event_at", "timestamp_ntz", true, "Latest date that orders the records");

  private KindTables() {}

  /** Every record of every file, with its faults. */
  public static TableSpec bronze(RecordKind kind) {
    List<ColumnSpec> columns = new ArrayList<>();
    columns.add(new ColumnSpec("load_id", "bigint", false, "Number of the load"));
    columns.add(SOURCE);
    columns.add(FILE_HASH);
    columns.add(RECORD_NO);
    columns.add(
        new ColumnSpec(
            "quarantined", "boolean", false, "Whether a fault keeps the record out of silver"));
    columns.add(new ColumnSpec("faults", FAULTS, false, "Every fault and warning of the record"));
    columns.add(
        new ColumnSpec(
            "extracted_at",
            "timestamp_ntz",
            true,
            "When the file left its source, where its name tells"));
    columns.add(EVENT_AT);
    columns.add(new ColumnSpec("record_hash", "binary", false, "SHA-256 of the kept fields"));
    columns.add(
        new ColumnSpec(
            "key_hash", "binary", true, "SHA-256 of " + key(kind) + "; missing in quarantine"));
    kind.fields().forEach(field -> columns.add(column(field, true)));
    return new TableSpec(
        "bronze_" + column(kind) + "_v1",
        "Every record of this kind: " + kind.description(),
        columns,
        null,
        Map.of("delta.dataSkippingStatsColumns", "load_id"));
  }

  /** The newest record of every fact. */
  public static TableSpec silver(RecordKind kind) {
    List<ColumnSpec> columns = new ArrayList<>();
    kind.fields().forEach(field -> columns.add(column(field, !field.required())));
    columns.add(new ColumnSpec("faults", FAULTS, false, "Warnings about the record"));
    columns.add(EVENT_AT);
    columns.add(
        new ColumnSpec(
            "extracted_at",
            "timestamp_ntz",
            true,
            "Earliest extraction in which this content was seen"));
    columns.add(new ColumnSpec("key_hash", "binary", false, "SHA-256 of " + key(kind)));
    columns.add(new ColumnSpec("record_hash", "binary", false, "SHA-256 of the kept fields"));
    columns.add(SOURCE);
    columns.add(FILE_HASH);
    columns.add(RECORD_NO);
    return new TableSpec(
        "silver_" + column(kind) + "_v1",
        "The newest record of every fact: " + kind.description(),
        columns,
        null,
        Map.of(
            "delta.enableChangeDataFeed",
            "true",
            "delta.dataSkippingStatsColumns",
            String.join(",", kind.key()).replace('-', '_')));
  }

  private static ColumnSpec column(KindField field, boolean nullable) {
    return new ColumnSpec(field.column(), field.type().sqlType(), nullable, field.description());
  }

  private static String key(RecordKind kind) {
    return String.join(", ", kind.key());
  }

  private static String column(RecordKind kind) {
    return kind.id().replace('-', '_');
  }
}
