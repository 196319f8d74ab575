package vn.cchc.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.cchc.model.text.legacy.FileEncoding;

/**
 * The content of a file on disk.
 *
 * @param encoding how its text is to be read; null means UTF-8
 */
public record FileContent(Path path, FileEncoding encoding) implements SourceReader.Content {

  /** Takes UTF-8 for no encoding. */
  public FileContent {
    encoding = encoding == null ? FileEncoding.UTF_8 : encoding;
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public Optional<Path> file() {
    return Optional.of(path);
  }
}
