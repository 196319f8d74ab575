package vn.cchc.lake;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes files so that each is there wholly or not at all, also after power loss: the bytes go to a
 * hidden temporary file and to the disk, then the file gets its name, then the folder goes to the
 * disk. A method that returns has done all of it.
 */
public final class DurableFiles {

  private static final Pattern TEMPORARY = Pattern.compile("\\..+\\.tmp(\\.crc)?");

  private static volatile Disk disk = Disk.REAL;

  private DurableFiles() {}

  /**
   * Writes a file, in place of an older one.
   *
   * @throws UnconfirmedWriteException when only the last step failed; the new content is in place
   * @throws IOException when nothing was written; an older file stands
   */
  public static void write(Path file, byte[] content) throws IOException {
    staged(
        file,
        content,
        temporary -> {
          disk.move(temporary, file);
          return true;
        });
  }

  /**
   * Writes a file whose name must be free. Of any number of processes and threads that try the same
   * name at the same time, one succeeds.
   *
   * @throws FileAlreadyExistsException when the name is taken
   * @throws UnconfirmedWriteException when only the last step failed; the file is in place
   * @throws IOException when nothing was written
   * @throws vn.cchc.model.error.CchcException when the file system has no hard links
   */
  public static void create(Path file, byte[] content) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    staged(
        file,
        content,
        temporary -> {
          Barrier.reached("before-link");
          link(file, temporary);
          Barrier.reached("after-link");
          return false;
        });
  }

  /** Makes a folder with all those above it. */
  public static void createFolder(Path folder) throws IOException {
    Deque<Path> made = new ArrayDeque<>();
    for (Path p = folder.toAbsolutePath(); p != null && !Files.exists(p); p = p.getParent()) {
      made.push(p);
    }
    Files.createDirectories(folder);
    for (Path p : made) {
      disk.force(p.getParent());
    }
  }

  /** Returns when these files and folders, written by whomever, are on the disk. */
  public static void force(Collection<Path> filesAndFolders) throws IOException {
    for (Path path : filesAndFolders) {
      disk.force(path);
    }
  }

  /**
   * Removes temporary files that killed processes left in a folder. Only for the holder of the
   * writer lock: those of a living writer would go, too.
   */
  public static void sweep(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : (Iterable<Path>) inside.filter(DurableFiles::isTemporary)::iterator) {
        disk.delete(file);
      }
    } catch (NoSuchFileException e) {
      return;
    }
  }

  /** Whether this is the leftover of a killed process. */
  static boolean isTemporary(Path file) {
    return TEMPORARY.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file);
  }

  private interface Naming {
    /** Whether the temporary name is gone. */
    boolean apply(Path temporary) throws IOException;
  }

  private static void staged(Path file, byte[] content, Naming naming) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path temporary = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    boolean gone = false;
    try {
      disk.write(temporary, content);
      disk.force(temporary);
      gone = naming.apply(temporary);
    } finally {
      if (!gone) {
        deleteLeniently(temporary);
      }
    }
    try {
      disk.force(folder);
    } catch (IOException e) {
      throw new UnconfirmedWriteException(file, e);
    }
  }

  private static void link(Path name, Path file) throws IOException {
    try {
      disk.link(name, file);
    } catch (UnsupportedOperationException e) {
      throw LakeErrors.noHardLinks(name.getParent(), e);
    } catch (FileAlreadyExistsException e) {
      // Over a network the answer to a link that was made can be lost, and the link be tried again.
      if (!Files.isSameFile(name, file)) {
        throw e;
      }
    } catch (FileSystemException e) {
      if (LakeErrors.saysNotSupported(e)) {
        throw LakeErrors.noHardLinks(name.getParent(), e);
      }
      throw e;
    }
  }

  /** What cannot be removed now is swept when the lake is opened next. */
  private static void deleteLeniently(Path temporary) {
    try {
      disk.delete(temporary);
    } catch (IOException e) {
      return;
    }
  }

  /** Puts another disk in place for a test; gives back the one before. */
  static Disk use(Disk other) {
    Disk before = disk;
    disk = other;
    return before;
  }
}
