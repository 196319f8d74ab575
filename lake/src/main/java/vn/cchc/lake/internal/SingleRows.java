package vn.cchc.lake.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.parquet.internal.column.columnindex.OffsetIndex;
import org.apache.parquet.internal.filter2.columnindex.RowRanges;

/**
 * Single rows of a row group in the form in which Parquet takes what to read: as an index of pages,
 * each of one row.
 */
final class SingleRows implements OffsetIndex {

  private final long[] rows;

  private SingleRows(long[] rows) {
    this.rows = rows;
  }

  /**
   * Some rows with a neighbour of the last. A column reader that looks for the last row of its list
   * in another page than the row before believes that nothing is left to read (parquet-column 1.17,
   * {@code SynchronizingColumnReader}); the last two must not be apart.
   *
   * @param rows counted from the first of the row group, ascending, at least one
   * @param inGroup rows of the row group
   */
  static long[] withNeighbour(long[] rows, long inGroup) {
    long last = rows[rows.length - 1];
    long neighbour = last + 1 < inGroup ? last + 1 : Math.max(0, last - 1);
    return LongStream.concat(Arrays.stream(rows), LongStream.of(neighbour))
        .sorted()
        .distinct()
        .toArray();
  }

  /**
   * The ranges that hold just these rows.
   *
   * @param rows counted from the first of the row group, ascending
   * @param inGroup rows of the row group
   */
  static RowRanges ranges(long[] rows, long inGroup) {
    return RowRanges.create(
        inGroup, IntStream.range(0, rows.length).iterator(), new SingleRows(rows));
  }

  @Override
  public int getPageCount() {
    return rows.length;
  }

  @Override
  public long getFirstRowIndex(int page) {
    return rows[page];
  }

  @Override
  public long getLastRowIndex(int page, long inGroup) {
    return rows[page];
  }

  @Override
  public long getOffset(int page) {
    throw new UnsupportedOperationException("a row lies at no place of its own");
  }

  @Override
  public int getCompressedPageSize(int page) {
    throw new UnsupportedOperationException("a row has no size of its own");
  }
}
