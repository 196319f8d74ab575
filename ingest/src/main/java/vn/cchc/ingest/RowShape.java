package vn.cchc.ingest;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Brings rows of some columns into the order of other columns by name; new numbers are zero. */
final class RowShape {

  private static final int ABSENT = -1;

  private final StructType from;
  private final int[] sources;

  RowShape(StructType from, StructType to) {
    this.from = from;
    List<String> names = List.of(from.fieldNames());
    this.sources = Arrays.stream(to.fieldNames()).mapToInt(names::indexOf).toArray();
  }

  /** The values of a row, a column that is not there as {@code 0L}. */
  InternalRow of(InternalRow row) {
    Object[] values = new Object[sources.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = sources[i] == ABSENT ? (Object) 0L : value(row, sources[i]);
    }
    return new GenericInternalRow(values);
  }

  private Object value(InternalRow row, int column) {
    StructField field = from.apply(column);
    return row.isNullAt(column) ? null : row.get(column, field.dataType());
  }
}
