package vn.cchc.ingest.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import vn.cchc.ingest.IngestErrors;

/**
 * A file on its way into the archive: readable by its owner only, hashed while it is written, named
 * by its hash once it is complete. Closed before it is kept, it vanishes.
 */
public final class Incoming implements AutoCloseable {

  static final String SUFFIX = ".part";

  private final Path root;
  private final Path aside;
  private final FileChannel channel;
  private final MessageDigest digest = DigestUtils.getSha256Digest();
  private final OutputStream out;
  private String hash;
  private long bytes;

  Incoming(Path root, Path folder) throws IOException {
    this.root = root;
    this.aside = Files.createTempFile(folder, "incoming-", SUFFIX);
    this.channel = FileChannel.open(aside, StandardOpenOption.WRITE);
    this.out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
  }

  /** Takes the content. */
  public OutputStream out() {
    return out;
  }

  /**
   * Takes the next piece of the content.
   *
   * @param piece its first {@code length} bytes count
   * @throws vn.cchc.model.error.CchcException when the archive cannot be written
   */
  public void write(byte[] piece, int length) {
    try {
      out.write(piece, 0, length);
    } catch (IOException e) {
      throw IngestErrors.noArchive(root, e);
    }
  }

  /**
   * Ends the content and brings it to the disk.
   *
   * @throws vn.cchc.model.error.CchcException when the archive cannot be written
   */
  public void complete() {
    try {
      out.flush();
      channel.force(true);
      bytes = channel.size();
      channel.close();
    } catch (IOException e) {
      throw IngestErrors.noArchive(root, e);
    }
    hash = HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256 of the complete content, hex. */
  public String hash() {
    return hash;
  }

  /** Size of the complete content. */
  public long bytes() {
    return bytes;
  }

  /** Where the content lies until it is kept. */
  public Path path() {
    return aside;
  }

  /**
   * Gives the file its name.
   *
   * @throws vn.cchc.model.error.CchcException when the archive cannot be written
   */
  public Path keep() {
    Path kept = aside.resolveSibling(hash);
    try {
      Files.move(aside, kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw IngestErrors.noArchive(root, e);
    }
    return kept;
  }

  @Override
  public void close() {
    try {
      channel.close();
      Files.deleteIfExists(aside);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
