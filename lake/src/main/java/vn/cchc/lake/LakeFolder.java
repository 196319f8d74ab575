package vn.cchc.lake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import vn.cchc.model.table.TableSpec;

/** The folder of a lake on disk: its marker, its lock and where its tables lie. */
public final class LakeFolder {

  private static final String MARKER = "cchc-lake";
  private static final String LOCK = ".writer.lock";

  private final Path root;

  private LakeFolder(Path root) {
    this.root = root;
  }

  /**
   * An existing lake.
   *
   * @throws vn.cchc.model.error.CchcException when the folder is missing or is no lake
   */
  public static LakeFolder open(Path root) {
    if (!Files.isRegularFile(root.resolve(MARKER))) {
      throw LakeErrors.noLake(root);
    }
    return new LakeFolder(root.toAbsolutePath().normalize());
  }

  /**
   * An existing lake, or a new one in a missing or empty folder.
   *
   * @throws vn.cchc.model.error.CchcException when the folder holds other files or cannot be
   *     written
   */
  public static LakeFolder openOrCreate(Path root) {
    if (Files.isRegularFile(root.resolve(MARKER))) {
      return open(root);
    }
    try {
      Files.createDirectories(root);
      try (Stream<Path> inside = Files.list(root)) {
        if (inside.findAny().isPresent()) {
          throw LakeErrors.notEmpty(root);
        }
      }
      Files.writeString(root.resolve(MARKER), "format 1\n");
    } catch (IOException e) {
      throw LakeErrors.unwritable(root, e);
    }
    return open(root);
  }

  /** The absolute folder. */
  public Path root() {
    return root;
  }

  /** Where a table lies. */
  public Path table(TableSpec spec) {
    return root.resolve(spec.name());
  }

  /** Whether the table has been created. */
  public boolean has(TableSpec spec) {
    return Files.isDirectory(table(spec).resolve("_delta_log"));
  }

  /**
   * The right to write, until closed. One writer per lake: on local disks two would lose commits.
   *
   * @throws vn.cchc.model.error.CchcException when another process has it
   */
  public AutoCloseable lock() {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
      channel.close();
    } catch (OverlappingFileLockException e) {
      closeQuietly(channel);
    } catch (IOException e) {
      closeQuietly(channel);
      throw LakeErrors.unwritable(root, e);
    }
    throw LakeErrors.locked(root);
  }

  private static void closeQuietly(FileChannel channel) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
