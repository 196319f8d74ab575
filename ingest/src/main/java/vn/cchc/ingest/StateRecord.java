package vn.cchc.ingest;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/** What decides the newest state, read from bronze rows where they lie. */
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

  /** Microseconds; the beginning of time where missing. */
  private static long time(InternalRow row, int column) {
    return row.isNullAt(column) ? Long.MIN_VALUE : row.getLong(column);
  }
}
