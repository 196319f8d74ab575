package vn.cchc.lake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write a lake: a lock of the operating system on a file of the lake, so that it ends
 * with its process however that ends. The file names the holder for people; only the lock counts.
 */
final class WriterLock implements AutoCloseable {

  private static final String NAME = ".writer.lock";
  private static final int LONGEST_NOTE = 200;

  /** Some systems let nobody read locked bytes: the note lies before them. */
  private static final long BEHIND_THE_NOTE = 1024;

  /**
   * What this process holds, and its note. On POSIX systems, closing any channel of a file drops
   * all locks its process has on it: a file locked here must not even be opened a second time.
   */
  private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;

  private WriterLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static WriterLock of(Path root) {
    String note = note();
    try {
      Path file = root.toRealPath().resolve(NAME);
      String holder = HELD.putIfAbsent(file, note);
      if (holder != null) {
        throw LakeErrors.locked(root, holder);
      }
      FileChannel channel = null;
      try {
        channel = locked(root, file, note);
        return new WriterLock(file, channel);
      } finally {
        if (channel == null) {
          HELD.remove(file);
        }
      }
    } catch (IOException e) {
      throw LakeErrors.unwritable(root, e);
    }
  }

  private static FileChannel locked(Path root, Path file, String note) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean mine = false;
    try {
      mine = channel.tryLock(BEHIND_THE_NOTE, 1, false) != null;
      if (!mine) {
        throw LakeErrors.locked(root, read(channel));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)));
      return channel;
    } catch (OverlappingFileLockException e) {
      throw LakeErrors.locked(root, read(channel));
    } finally {
      if (!mine) {
        channel.close();
      }
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer note = ByteBuffer.allocate(LONGEST_NOTE);
    channel.read(note, 0);
    return new String(note.array(), 0, note.position(), StandardCharsets.UTF_8).strip();
  }

  /** The holder as people look for it: number and start of the process, local time of Vietnam. */
  private static String note() {
    ProcessHandle self = ProcessHandle.current();
    String started =
        self.info()
            .startInstant()
            .map(at -> at.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.ofHours(7)))
            .map(at -> ", started " + at)
            .orElse("");
    return "process " + self.pid() + started;
  }

  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      channel.close();
      HELD.remove(file);
    }
  }
}
