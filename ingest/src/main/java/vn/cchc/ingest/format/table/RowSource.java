package vn.cchc.ingest.format.table;

/** The rows of one table from the top, read as they are asked for. */
public interface RowSource extends AutoCloseable {

  /** The next row, or null after the last. */
  SheetRow next();

  @Override
  void close();
}
