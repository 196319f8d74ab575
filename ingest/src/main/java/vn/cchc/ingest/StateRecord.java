package vn.cchc.ingest;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import vn.cchc.model.table.Tables;

/**
 * What decides the newest state, read from bronze rows where they lie. Of a content that only the
 * silver row of its dossier remembers there is a row that holds nothing else (ADR 17).
 */
final class StateRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A due date with the time from which it held; the earliest such time counts. */
  record DatedDue(long at, long due) {

    private static final Comparator<DatedDue> ORDER =
        Comparator.comparingLong(DatedDue::at).thenComparingLong(DatedDue::due);

    static DatedDue earlier(DatedDue one, DatedDue other) {
      return one == null || (other != null && ORDER.compare(other, one) < 0) ? other : one;
    }
  }

  /** The column of silver that remembers the contents that are not the newest. */
  static final String OLDER = "older";

  private static final StructType REMEMBERED =
      (StructType)
          ((ArrayType)
                  StructType.fromDDL(Tables.SILVER_DOSSIER.columnsDdl()).apply(OLDER).dataType())
              .elementType();
  private static final GenericArrayData NONE = new GenericArrayData(new Object[0]);
  private static final int SUPPLEMENT_WIDTH = 4;
  private static final int ASKED_AT = 0;
  private static final int DUE_BEFORE = 2;

  private final int dossier;
  private final int hash;
  private final int event;
  private final int extraction;
  private final int status;
  private final int due;
  private final int supplements;
  private final int load;
  private final int file;
  private final int number;
  private final int unit;
  private final int width;

  /** Finds the columns by name. */
  StateRecord(StructType schema) {
    dossier = schema.fieldIndex("dossier");
    hash = schema.fieldIndex("record_hash");
    event = schema.fieldIndex("event_at");
    extraction = schema.fieldIndex("extracted_at");
    status = schema.fieldIndex("status");
    due = schema.fieldIndex("due_at");
    supplements = schema.fieldIndex("supplements");
    load = schema.fieldIndex("load_id");
    file = schema.fieldIndex("file_hash");
    number = schema.fieldIndex("record_no");
    unit = schema.fieldIndex("unit");
    width = schema.size();
  }

  UTF8String dossier(InternalRow row) {
    return row.getUTF8String(dossier);
  }

  boolean sameContent(InternalRow one, InternalRow other) {
    return Arrays.equals(one.getBinary(hash), other.getBinary(hash));
  }

  long load(InternalRow row) {
    return row.getLong(load);
  }

  UTF8String file(InternalRow row) {
    return row.getUTF8String(file);
  }

  /** Which of two records of one content was seen first: earliest extraction. */
  Comparator<InternalRow> asSeen() {
    return Comparator.<InternalRow>comparingLong(row -> time(row, extraction))
        .thenComparing(row -> row.getUTF8String(file))
        .thenComparingLong(row -> row.getLong(number));
  }

  /** Which of two records of one content was loaded first. */
  Comparator<InternalRow> asLoaded() {
    return Comparator.<InternalRow>comparingLong(row -> row.getLong(load))
        .thenComparing(row -> row.getUTF8String(file))
        .thenComparingLong(row -> row.getLong(number));
  }

  /** Which of two contents is the newer state: event, extraction, status, hash. */
  Comparator<InternalRow> newer() {
    return Comparator.<InternalRow>comparingLong(row -> time(row, event))
        .thenComparingLong(row -> time(row, extraction))
        .thenComparingInt(row -> row.getInt(status))
        .thenComparing(row -> row.getBinary(hash), Arrays::compareUnsigned);
  }

  /** The due date of the record with its event; null when it has none. */
  DatedDue due(InternalRow row) {
    return row.isNullAt(due) ? null : new DatedDue(time(row, event), row.getLong(due));
  }

  /** The due date before the first change that the record tells of, by the date of the request. */
  DatedDue beforeChange(InternalRow row) {
    ArrayData requests = row.getArray(supplements);
    DatedDue first = null;
    for (int i = 0; i < requests.numElements(); i++) {
      InternalRow request = requests.getStruct(i, SUPPLEMENT_WIDTH);
      if (!request.isNullAt(DUE_BEFORE)) {
        long asked = request.isNullAt(ASKED_AT) ? Long.MAX_VALUE : request.getLong(ASKED_AT);
        first = DatedDue.earlier(first, new DatedDue(asked, request.getLong(DUE_BEFORE)));
      }
    }
    return first;
  }

  /** Whether only what decides is known of the content. */
  boolean isRemembered(InternalRow row) {
    return row.isNullAt(unit);
  }

  /** What is remembered of contents, in the order of their hashes. */
  ArrayData remember(Stream<InternalRow> contents) {
    Object[] older =
        contents
            .sorted(Comparator.comparing(row -> row.getBinary(hash), Arrays::compareUnsigned))
            .map(this::remembered)
            .toArray();
    return older.length == 0 ? NONE : new GenericArrayData(older);
  }

  private InternalRow remembered(InternalRow row) {
    DatedDue change = beforeChange(row);
    return new GenericInternalRow(
        new Object[] {
          row.getBinary(hash),
          value(row, event),
          value(row, extraction),
          row.getInt(status),
          value(row, due),
          change == null || change.at() == Long.MAX_VALUE ? null : (Object) change.at(),
          change == null ? null : (Object) change.due()
        });
  }

  private static Object value(InternalRow row, int column) {
    return row.isNullAt(column) ? null : (Object) row.getLong(column);
  }

  /** The contents of a dossier that its silver row remembers, as rows. */
  Stream<InternalRow> remembered(UTF8String ofDossier, ArrayData older) {
    return IntStream.range(0, older.numElements())
        .mapToObj(i -> row(ofDossier, older.getStruct(i, REMEMBERED.size())));
  }

  private InternalRow row(UTF8String ofDossier, InternalRow remembered) {
    Object[] values = new Object[width];
    values[load] = 0L;
    values[file] = UTF8String.EMPTY_UTF8;
    values[number] = 0L;
    values[dossier] = ofDossier;
    values[hash] = remembered.getBinary(REMEMBERED.fieldIndex("record_hash"));
    values[event] = value(remembered, REMEMBERED.fieldIndex("event_at"));
    values[extraction] = value(remembered, REMEMBERED.fieldIndex("extracted_at"));
    values[status] = remembered.getInt(REMEMBERED.fieldIndex("status"));
    values[due] = value(remembered, REMEMBERED.fieldIndex("due_at"));
    Object before = value(remembered, REMEMBERED.fieldIndex("due_before"));
    Object asked = value(remembered, REMEMBERED.fieldIndex("asked_at"));
    values[supplements] =
        before == null
            ? NONE
            : new GenericArrayData(
                new Object[] {new GenericInternalRow(new Object[] {asked, null, before, null})});
    return new GenericInternalRow(values);
  }

  /** Microseconds; the beginning of time where missing. */
  private static long time(InternalRow row, int column) {
    return row.isNullAt(column) ? Long.MIN_VALUE : row.getLong(column);
  }
}
