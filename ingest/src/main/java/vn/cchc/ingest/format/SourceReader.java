package vn.cchc.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import vn.cchc.model.source.SourceSpec;

/** Cuts a file into records. */
public interface SourceReader extends Serializable {

  /**
   * Hands every record to the sink, in file order.
   *
   * @param content opens the content; may be called twice
   * @throws vn.cchc.model.error.CchcException when the file as a whole must be refused
   */
  void read(String fileName, Content content, SourceSpec spec, RecordSink sink) throws IOException;

  /** Opens the content of a file. */
  @FunctionalInterface
  interface Content {

    /** A new stream from the first byte. */
    InputStream open() throws IOException;
  }
}
