package vn.cchc.ingest;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDateTime;
import vn.cchc.model.text.legacy.FileEncoding;

/**
 * One file to load.
 *
 * @param source source id
 * @param path absolute path
 * @param name file name without folders, identities masked
 * @param bytes size when hashed
 * @param hash SHA-256 of the content, hex
 * @param extractedAt when it left its source, from its name; null when the name does not tell
 * @param encoding how its text is to be read; null when the format is no text
 * @param watermark how far an extraction from a database went; null for files
 */
public record SourceFile(
    String source,
    String path,
    String name,
    long bytes,
    String hash,
    LocalDateTime extractedAt,
    FileEncoding encoding,
    String watermark)
    implements Serializable {

  /** The same content at another place. */
  SourceFile at(Path place) {
    return new SourceFile(
        source, place.toString(), name, bytes, hash, extractedAt, encoding, watermark);
  }
}
