package vn.cchc.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.text.legacy.FileEncoding;

/** Cuts a file into records. */
public interface SourceReader {

  /**
   * The records of a file. The stream throws a {@link vn.cchc.model.error.CchcException} as soon as
   * it sees that the file as a whole must be refused.
   *
   * @param content opens the content; may be called twice
   */
  RecordStream open(String fileName, Content content, SourceSpec spec);

  /** Opens the content of a file. */
  @FunctionalInterface
  interface Content {

    /** A new stream from the first byte. */
    InputStream open() throws IOException;

    /** How its bytes stand for characters. */
    default FileEncoding encoding() {
      return FileEncoding.UTF_8;
    }

    /** The file that holds the content, if it is one; formats that need one are spared a copy. */
    default Optional<Path> file() {
      return Optional.empty();
    }

    /** The content of a file on disk, text in UTF-8. */
    static Content of(Path file) {
      return new FileContent(file, null);
    }
  }
}
