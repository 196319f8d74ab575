package vn.cchc.lake.internal;

import io.delta.kernel.data.ArrayValue;
import io.delta.kernel.data.ColumnVector;
import io.delta.kernel.types.IntegerType;
import io.delta.kernel.types.StructType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.lake.RowColumn;

/** A column of Kernel; times are microseconds of local wall-clock time. */
record KernelColumn(ColumnVector vector) implements RowColumn {

  private static final long MICROS = 1_000_000L;

  @Override
  public boolean isNull(int row) {
    return vector.isNullAt(row);
  }

  @Override
  public String text(int row) {
    return vector.isNullAt(row) ? null : vector.getString(row);
  }

  @Override
  public long number(int row) {
    return vector.getDataType() instanceof IntegerType ? vector.getInt(row) : vector.getLong(row);
  }

  @Override
  public boolean flag(int row) {
    return !vector.isNullAt(row) && vector.getBoolean(row);
  }

  @Override
  public LocalDate day(int row) {
    return vector.isNullAt(row) ? null : LocalDate.ofEpochDay(vector.getInt(row));
  }

  @Override
  public LocalDateTime time(int row) {
    return time(vector, row);
  }

  @Override
  public List<RowStruct> structs(int row) {
    if (vector.isNullAt(row)) {
      return List.of();
    }
    ArrayValue array = vector.getArray(row);
    List<RowStruct> structs = new ArrayList<>(array.getSize());
    for (int i = 0; i < array.getSize(); i++) {
      structs.add(new Member(array.getElements(), i));
    }
    return structs;
  }

  private static LocalDateTime time(ColumnVector vector, int row) {
    if (vector.isNullAt(row)) {
      return null;
    }
    long micros = vector.getLong(row);
    return LocalDateTime.ofEpochSecond(
        Math.floorDiv(micros, MICROS), (int) Math.floorMod(micros, MICROS) * 1000, ZoneOffset.UTC);
  }

  private record Member(ColumnVector structs, int row) implements RowStruct {

    @Override
    public String text(String member) {
      ColumnVector child = child(member);
      return child.isNullAt(row) ? null : child.getString(row);
    }

    @Override
    public long number(String member) {
      ColumnVector child = child(member);
      return child.isNullAt(row) ? 0 : child.getLong(row);
    }

    @Override
    public LocalDateTime time(String member) {
      return KernelColumn.time(child(member), row);
    }

    private ColumnVector child(String member) {
      return structs.getChild(((StructType) structs.getDataType()).indexOf(member));
    }
  }
}
