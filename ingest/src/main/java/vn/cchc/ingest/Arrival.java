package vn.cchc.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import vn.cchc.ingest.archive.Incoming;

/**
 * A file that was copied on its way into the archive while it was first read, so that it need not
 * be read a second time.
 */
final class Arrival implements AutoCloseable {

  private record Stamp(long bytes, FileTime changed) {
    static Stamp of(Path file) throws IOException {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(found.size(), found.lastModifiedTime());
    }
  }

  private final Path original;
  private final Stamp begun;
  private final Incoming copy;

  /**
   * Begins to copy.
   *
   * @param original the file as it was sent
   * @param copy takes its content
   * @throws IOException when the file cannot be seen
   */
  Arrival(Path original, Incoming copy) throws IOException {
    this.original = original;
    this.begun = Stamp.of(original);
    this.copy = copy;
  }

  /** The copy; it knows its size and hash once it is complete. */
  Incoming copy() {
    return copy;
  }

  /**
   * Gives the copy its place in the archive.
   *
   * @param name how messages call the file
   * @throws vn.cchc.model.error.CchcException when the original changed since it was first opened,
   *     or the archive cannot be written
   */
  Path keep(String name) {
    try {
      if (copy.bytes() != begun.bytes || !Stamp.of(original).equals(begun)) {
        throw IngestErrors.changedWhileRead(name);
      }
    } catch (IOException e) {
      throw IngestErrors.unreadable(name, e);
    }
    return copy.keep();
  }

  @Override
  public void close() {
    copy.close();
  }
}
