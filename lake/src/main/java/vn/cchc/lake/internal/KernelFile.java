package vn.cchc.lake.internal;

import io.delta.kernel.Scan;
import io.delta.kernel.data.ColumnarBatch;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.engine.FileReadResult;
import io.delta.kernel.expressions.Predicate;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.internal.data.ScanStateRow;
import io.delta.kernel.internal.util.Utils;
import io.delta.kernel.utils.CloseableIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/** The batches of one data file of a scan; opened when the first is asked for. */
final class KernelFile implements Iterator<FilteredColumnarBatch>, AutoCloseable {

  private final Engine engine;
  private final Row state;
  private final Row file;
  private final Predicate parts;
  private CloseableIterator<FilteredColumnarBatch> batches;

  /**
   * A file that is not open yet.
   *
   * @param state what Kernel knows of the scan
   * @param file what Kernel knows of the file
   * @param parts row groups of which the statistics deny this are passed over
   */
  KernelFile(Engine engine, Row state, Row file, Predicate parts) {
    this.engine = engine;
    this.state = state;
    this.file = file;
    this.parts = parts;
  }

  @Override
  public boolean hasNext() {
    try {
      if (batches == null) {
        batches = Scan.transformPhysicalData(engine, state, file, data());
      }
      return batches.hasNext();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CloseableIterator<ColumnarBatch> data() throws IOException {
    return engine
        .getParquetHandler()
        .readParquetFiles(
            Utils.singletonCloseableIterator(InternalScanFileUtils.getAddFileStatus(file)),
            ScanStateRow.getPhysicalDataReadSchema(state),
            Optional.of(parts))
        .map(FileReadResult::getData);
  }

  @Override
  public FilteredColumnarBatch next() {
    return batches.next();
  }

  @Override
  public void close() throws IOException {
    if (batches != null) {
      batches.close();
    }
  }
}
