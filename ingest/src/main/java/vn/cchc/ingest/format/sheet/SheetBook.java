package vn.cchc.ingest.format.sheet;

import java.util.List;
import vn.cchc.ingest.format.table.CellRange;
import vn.cchc.ingest.format.table.RowSource;

/** An open workbook of either format. */
interface SheetBook extends AutoCloseable {

  /**
   * A sheet.
   *
   * @param hidden whether people who open the workbook do not see it
   */
  record Tab(String name, boolean hidden) {}

  /** The sheets with cells, in their order. */
  List<Tab> tabs();

  /** The rows of a sheet, from the top. */
  RowSource rows(int tab);

  /** The blocks of merged cells that begin in the first {@code rows} rows of a sheet. */
  List<CellRange> merged(int tab, long rows);

  @Override
  void close();
}
