package vn.cchc.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import vn.cchc.ingest.format.SourceReader;
import vn.cchc.model.text.legacy.FileEncoding;

/** Content whose reading is told to {@link LoadProgress}. */
record WatchedContent(SourceReader.Content content) implements SourceReader.Content {

  @Override
  public InputStream open() throws IOException {
    return new FilterInputStream(content.open()) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        LoadProgress.read(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        LoadProgress.read(Math.max(0, read));
        return read;
      }
    };
  }

  @Override
  public FileEncoding encoding() {
    return content.encoding();
  }

  @Override
  public Optional<Path> file() {
    return content.file();
  }
}
