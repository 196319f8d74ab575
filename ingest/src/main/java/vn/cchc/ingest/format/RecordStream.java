package vn.cchc.ingest.format;

import java.util.Iterator;

/** The records of one file in file order, read as they are asked for. */
public interface RecordStream extends Iterator<NumberedRecord>, AutoCloseable {

  /** What was noticed so far; complete once the last record was read. */
  default FileFacts facts() {
    return FileFacts.NONE;
  }

  @Override
  void close();
}
