package vn.cchc.ingest.format;

import java.util.Iterator;

/** The records of one file in file order, read as they are asked for. */
public interface RecordStream extends Iterator<NumberedRecord>, AutoCloseable {

  @Override
  void close();
}
