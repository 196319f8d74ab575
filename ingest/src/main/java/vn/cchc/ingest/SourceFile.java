package vn.cchc.ingest;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * One file to load.
 *
 * @param source source id
 * @param path absolute path
 * @param name file name without folders
 * @param bytes size when hashed
 * @param hash SHA-256 of the content, hex
 * @param extractedAt when it left its source, from its name; null when the name does not tell
 */
public record SourceFile(
    String source, String path, String name, long bytes, String hash, LocalDateTime extractedAt)
    implements Serializable {

  /** The same content at another place. */
  SourceFile at(Path place) {
    return new SourceFile(source, place.toString(), name, bytes, hash, extractedAt);
  }
}
