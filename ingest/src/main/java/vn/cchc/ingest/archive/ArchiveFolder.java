package vn.cchc.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Set;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.ingest.SourceFile;

/**
 * The restricted folder of original files, outside the lake: {@code <day of load>/<SHA-256>}. Only
 * its owner may enter it. Files are read from here, so what was hashed is what is loaded.
 */
public final class ArchiveFolder {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  /** Pieces in which files are copied; those of the library are so small that copying drags. */
  private static final int CHUNK = 1 << 18;

  private final Path root;

  private ArchiveFolder(Path root) {
    this.root = root;
  }

  /**
   * Opens or creates the archive and closes it to everybody but its owner.
   *
   * @throws vn.cchc.model.error.CchcException when it cannot be written
   */
  public static ArchiveFolder open(Path root) {
    try {
      Files.createDirectories(root);
      Files.setPosixFilePermissions(root, OWNER_ONLY);
      return new ArchiveFolder(root.toRealPath());
    } catch (IOException | UnsupportedOperationException e) {
      throw IngestErrors.noArchive(root, e);
    }
  }

  /**
   * An archive that is there already.
   *
   * @throws vn.cchc.model.error.CchcException when there is none
   */
  public static ArchiveFolder existing(Path root) {
    if (!Files.isDirectory(root)) {
      throw IngestErrors.missingArchive(root);
    }
    return open(root);
  }

  /**
   * Refuses an archive inside the lake or around it: originals hold personal data, the lake must
   * not. Links are followed, so no other name of a folder helps.
   */
  public static void requireApart(Path root, Path lake) {
    Path archive = Places.real(root);
    Path folder = Places.real(lake);
    if (archive.startsWith(folder) || folder.startsWith(archive)) {
      throw IngestErrors.archiveInLake(root, lake);
    }
  }

  /** The absolute folder, links resolved. */
  public Path root() {
    return root;
  }

  /** The folder of a day. */
  Path folder(LocalDate day) {
    return root.resolve(day.toString());
  }

  /**
   * Copies a file in and returns where it lies; on the disk for good when this returns.
   *
   * @param hash SHA-256 of the content when it was first read, hex
   * @throws vn.cchc.model.error.CchcException when the content is no longer the same, cannot be
   *     read or cannot be written
   */
  public Path store(Path file, String hash, LocalDate day) {
    Path kept = folder(day).resolve(hash);
    if (Files.isRegularFile(kept, LinkOption.NOFOLLOW_LINKS)) {
      return kept;
    }
    InputStream content;
    try {
      content = Files.newInputStream(file);
    } catch (IOException e) {
      throw IngestErrors.unreadable(file.getFileName().toString(), e);
    }
    try (content;
        Incoming incoming = incoming(day)) {
      byte[] chunk = new byte[CHUNK];
      for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
        incoming.write(chunk, read);
      }
      incoming.complete();
      if (!hash.equals(incoming.hash())) {
        throw IngestErrors.changedWhileRead(file.getFileName().toString());
      }
      return incoming.keep();
    } catch (IOException e) {
      throw IngestErrors.noArchive(root, e);
    }
  }

  /**
   * A file that is written by the program itself.
   *
   * @throws vn.cchc.model.error.CchcException when it cannot be written
   */
  public Incoming incoming(LocalDate day) {
    Path folder = folder(day);
    try {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        createOwned(folder);
      }
      return new Incoming(root, folder);
    } catch (IOException e) {
      throw IngestErrors.noArchive(root, e);
    }
  }

  /** Forgets a file that was not loaded. */
  public void discard(SourceFile file) {
    Path kept = Path.of(file.path());
    if (kept.startsWith(root)) {
      try {
        Files.deleteIfExists(kept);
      } catch (IOException e) {
        throw IngestErrors.noArchive(root, e);
      }
    }
  }

  /** Several files of one load may ask for the folder of the day at once. */
  private static synchronized void createOwned(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    }
  }
}
