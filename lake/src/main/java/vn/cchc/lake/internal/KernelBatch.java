package vn.cchc.lake.internal;

import io.delta.kernel.data.ColumnVector;
import io.delta.kernel.data.ColumnarBatch;
import io.delta.kernel.data.FilteredColumnarBatch;
import java.util.Optional;
import java.util.Set;
import vn.cchc.lake.RowBatch;
import vn.cchc.lake.RowColumn;

/** A batch of Kernel. */
final class KernelBatch implements RowBatch {

  private final Set<String> absent;
  private final ColumnarBatch data;
  private final Optional<ColumnVector> selection;

  /**
   * A batch.
   *
   * @param absent columns that its table has not been given yet
   */
  KernelBatch(FilteredColumnarBatch batch, Set<String> absent) {
    this.absent = absent;
    this.data = batch.getData();
    this.selection = batch.getSelectionVector();
  }

  @Override
  public int size() {
    return data.getSize();
  }

  @Override
  public boolean selected(int row) {
    return selection.isEmpty()
        || (!selection.get().isNullAt(row) && selection.get().getBoolean(row));
  }

  @Override
  public RowColumn column(String name) {
    return absent.contains(name)
        ? new AbsentColumn()
        : new KernelColumn(data.getColumnVector(data.getSchema().indexOf(name)));
  }
}
