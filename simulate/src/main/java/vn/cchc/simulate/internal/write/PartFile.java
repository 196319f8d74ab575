package vn.cchc.simulate.internal.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.simulate.internal.draft.Draft;
import vn.cchc.simulate.internal.draft.State;

/** One file being written; it comes into being with its first record. */
final class PartFile implements Closeable {

  private final Path path;
  private final DossierFormat format;
  private OutputStream stream;
  private Bytes bytes;
  private long records;

  PartFile(Path path, DossierFormat format) {
    this.path = path;
    this.format = format;
  }

  Path path() {
    return path;
  }

  long records() {
    return records;
  }

  void write(Draft draft, State state) throws IOException {
    if (stream == null) {
      Files.createDirectories(path.getParent());
      stream = Files.newOutputStream(path);
      bytes = new Bytes(stream);
      bytes.raw(format.head());
    } else {
      bytes.raw(format.between());
    }
    records++;
    format.record(bytes, draft, state, records);
    bytes.drain();
  }

  @Override
  public void close() throws IOException {
    if (stream != null) {
      try (OutputStream closing = stream) {
        bytes.raw(format.tail());
        bytes.flush();
        closing.flush();
      }
    }
  }
}
