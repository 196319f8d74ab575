package vn.cchc.lake.internal;

import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;

/** What Parquet wants to hand records to, where values of one column are asked for one by one. */
final class NoRecord extends GroupConverter {

  private final PrimitiveConverter value = new PrimitiveConverter() {};

  @Override
  public Converter getConverter(int field) {
    return value;
  }

  @Override
  public void start() {
    throw new UnsupportedOperationException("no record is read");
  }

  @Override
  public void end() {
    throw new UnsupportedOperationException("no record is read");
  }
}
