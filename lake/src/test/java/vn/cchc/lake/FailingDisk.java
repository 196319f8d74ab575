package vn.cchc.lake;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A disk whose n-th step fails, and none after it. */
final class FailingDisk implements Disk {

  private final int failing;
  private final String reason;
  private int steps;

  FailingDisk(int failing, String reason) {
    this.failing = failing;
    this.reason = reason;
  }

  /** Whether the step that had to fail was reached. */
  boolean failed() {
    return steps >= failing;
  }

  private void step(Path path) throws IOException {
    steps++;
    if (steps == failing) {
      throw new FileSystemException(path.toString(), null, reason);
    }
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    step(file);
    Disk.REAL.write(file, content);
  }

  @Override
  public void force(Path fileOrFolder) throws IOException {
    step(fileOrFolder);
    Disk.REAL.force(fileOrFolder);
  }

  @Override
  public void link(Path name, Path file) throws IOException {
    step(name);
    Disk.REAL.link(name, file);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step(to);
    Disk.REAL.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    step(file);
    Disk.REAL.delete(file);
  }
}
