package vn.cchc.lake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The steps durable writing is made of; tests put a recording or a failing one in its place. */
interface Disk {

  /** The disk itself. */
  Disk REAL = new Disk() {};

  /** Writes a file that is not there yet; its bytes may still be in memory only. */
  default void write(Path file, byte[] content) throws IOException {
    Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Returns when the bytes of a file, or the names in a folder, are on the disk. */
  default void force(Path fileOrFolder) throws IOException {
    try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Gives a file a second name; fails if that name is taken, whoever took it. */
  default void link(Path name, Path file) throws IOException {
    Files.createLink(name, file);
  }

  /** Gives a file another name, in place of whatever had it. */
  default void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes a file if it is there. */
  default void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }
}
