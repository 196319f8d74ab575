package vn.cchc.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import vn.cchc.ingest.IngestErrors;

/**
 * The restricted folder of original files, outside the lake: {@code <day of load>/<SHA-256>}. Only
 * its owner may enter it. Files are read from here, so what was hashed is what is loaded.
 */
public final class ArchiveFolder {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

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
    } catch (IOException | UnsupportedOperationException e) {
      throw IngestErrors.noArchive(root, e);
    }
    return new ArchiveFolder(root.toAbsolutePath().normalize());
  }

  /** The absolute folder. */
  public Path root() {
    return root;
  }

  /**
   * Copies a file in and returns where it lies; on the disk for good when this returns.
   *
   * @param hash SHA-256 of the content when it was first read, hex
   * @throws vn.cchc.model.error.CchcException when the content is no longer the same, cannot be
   *     read or cannot be written
   */
  public Path store(Path file, String hash, LocalDate day) {
    Path kept = root.resolve(day.toString()).resolve(hash);
    if (Files.exists(kept)) {
      return kept;
    }
    InputStream content;
    try {
      content = Files.newInputStream(file);
    } catch (IOException e) {
      throw IngestErrors.unreadable(file.getFileName().toString(), e);
    }
    try (content) {
      Files.createDirectories(kept.getParent());
      Path aside = Files.createTempFile(kept.getParent(), "incoming-", ".part");
      if (!hash.equals(copy(content, aside))) {
        Files.delete(aside);
        throw IngestErrors.changedWhileRead(file.getFileName().toString());
      }
      Files.move(aside, kept, StandardCopyOption.ATOMIC_MOVE);
      return kept;
    } catch (IOException e) {
      throw IngestErrors.noArchive(root, e);
    }
  }

  /** Forgets a file that was not loaded. */
  public void discard(Path kept) {
    if (kept.startsWith(root)) {
      try {
        Files.deleteIfExists(kept);
      } catch (IOException e) {
        throw IngestErrors.noArchive(root, e);
      }
    }
  }

  private static String copy(InputStream content, Path aside) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    try (FileChannel channel = FileChannel.open(aside, EnumSet.of(StandardOpenOption.WRITE));
        OutputStream out = Channels.newOutputStream(channel);
        InputStream in = new DigestInputStream(content, digest)) {
      in.transferTo(out);
      channel.force(true);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
