package vn.cchc.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;
import vn.cchc.ingest.quarantine.Fault;

/** Values in the form in which Spark holds them, so that no row is converted twice. */
public final class InternalValues {

  private static final long MICROS = 1_000_000;
  private static final ArrayData NONE = new GenericArrayData(new Object[0]);

  private InternalValues() {}

  /** A row of such values. */
  public static InternalRow row(Object... values) {
    return new GenericInternalRow(values);
  }

  /**
   * A row of values in any form, turned into those of Spark in one place: a call for each value
   * makes the compiler copy the turning as often.
   */
  public static InternalRow rowOf(Object... values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = of(values[i]);
    }
    return new GenericInternalRow(values);
  }

  /** An array of rows. */
  public static <T> ArrayData array(List<T> elements, Function<T, InternalRow> row) {
    return elements.isEmpty()
        ? NONE
        : new GenericArrayData(elements.stream().map(row).toArray(Object[]::new));
  }

  /** The faults of a record as bronze keeps them. */
  public static ArrayData faults(List<Fault> faults) {
    return array(faults, f -> row(text(f.field()), text(f.code()), text(f.detail())));
  }

  /** A text, or null. */
  public static UTF8String text(String text) {
    return UTF8String.fromString(text);
  }

  /** A local time in whole seconds, or null. */
  public static Long time(LocalDateTime time) {
    return time == null ? null : time.toEpochSecond(ZoneOffset.UTC) * MICROS;
  }

  /**
   * Any value, or null; what is in the form of Spark stays as it is.
   *
   * @throws IllegalArgumentException when there is no such form
   */
  public static Object of(Object value) {
    if (value instanceof String text) {
      return text(text);
    }
    if (value instanceof LocalDateTime time) {
      return time(time);
    }
    if (value instanceof LocalDate day) {
      return Math.toIntExact(day.toEpochDay());
    }
    if (value instanceof BigDecimal decimal) {
      return Decimal.apply(decimal, decimal.precision(), decimal.scale());
    }
    if (value == null
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof UTF8String
        || value instanceof ArrayData
        || value instanceof byte[]) {
      return value;
    }
    throw new IllegalArgumentException("no form in Spark for " + value.getClass());
  }
}
