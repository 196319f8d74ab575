package vn.cchc.lake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.fs.FileSystem;

/**
 * Finds checkpoints of a log that a power loss damaged: the engine renames them into place without
 * synchronising them. Neither Spark nor Kernel reads a table whose newest checkpoint is damaged,
 * and both read it without. A checkpoint repeats entries that the log still holds, since the engine
 * removes old entries only when a synchronised checkpoint repeats them ({@link LocalDiskLogStore}).
 */
public final class Checkpoints {

  private static final Pattern NAME = Pattern.compile("\\d{20}\\.checkpoint\\..*parquet");
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int TAIL = 8;

  private Checkpoints() {}

  /** The files of the newest checkpoint that cannot be read; usually none. */
  public static List<Path> damaged(Path log) throws IOException {
    List<Path> damaged = new ArrayList<>();
    for (Path file : newest(log)) {
      if (!isWhole(file) || !hasItsSum(file)) {
        damaged.add(file);
      }
    }
    return damaged;
  }

  /** Hides files of a checkpoint from readers, and the hint that may lead to them. */
  public static void setAside(Path log, List<Path> damaged) throws IOException {
    Files.deleteIfExists(log.resolve("_last_checkpoint"));
    for (Path file : damaged) {
      Files.deleteIfExists(sum(file));
      Files.move(file, file.resolveSibling(".damaged." + file.getFileName()));
    }
  }

  private static List<Path> newest(Path log) throws IOException {
    try (Stream<Path> inside = Files.list(log)) {
      List<Path> all =
          inside.filter(file -> NAME.matcher(file.getFileName().toString()).matches()).toList();
      long newest = all.stream().mapToLong(Checkpoints::version).max().orElse(-1);
      return all.stream().filter(file -> version(file) == newest).toList();
    }
  }

  private static long version(Path checkpoint) {
    String name = checkpoint.getFileName().toString();
    return Long.parseLong(name.substring(0, name.indexOf('.')));
  }

  /** Whether the file begins and ends as Parquet does, with a footer that has room. */
  private static boolean isWhole(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() < MAGIC.length + TAIL) {
        return false;
      }
      ByteBuffer head = ByteBuffer.allocate(MAGIC.length);
      ByteBuffer tail = ByteBuffer.allocate(TAIL).order(ByteOrder.LITTLE_ENDIAN);
      channel.read(head, 0);
      channel.read(tail, channel.size() - TAIL);
      int footer = tail.getInt(0);
      return ByteBuffer.wrap(MAGIC).equals(head.flip())
          && ByteBuffer.wrap(MAGIC).equals(tail.flip().position(TAIL - MAGIC.length))
          && footer > 0
          && footer <= channel.size() - MAGIC.length - TAIL;
    }
  }

  /** Whether the bytes fit the sum beside the file, where there is one. */
  private static boolean hasItsSum(Path file) throws IOException {
    if (!Files.exists(sum(file))) {
      return true;
    }
    try (InputStream in =
        FileSystem.getLocal(new Configuration())
            .open(new org.apache.hadoop.fs.Path(file.toUri()))) {
      in.transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (ChecksumException e) {
      return false;
    }
  }

  private static Path sum(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".crc");
  }
}
