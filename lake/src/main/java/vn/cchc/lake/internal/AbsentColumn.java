package vn.cchc.lake.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.cchc.lake.RowColumn;

/** A column without any value. */
record AbsentColumn() implements RowColumn {

  @Override
  public boolean isNull(int row) {
    return true;
  }

  @Override
  public String text(int row) {
    return null;
  }

  @Override
  public long number(int row) {
    throw new IllegalStateException("a column without any value was asked for a number");
  }

  @Override
  public boolean flag(int row) {
    return false;
  }

  @Override
  public LocalDate day(int row) {
    return null;
  }

  @Override
  public LocalDateTime time(int row) {
    return null;
  }

  @Override
  public List<RowStruct> structs(int row) {
    return List.of();
  }
}
