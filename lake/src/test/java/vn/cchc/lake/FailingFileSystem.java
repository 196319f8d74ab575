package vn.cchc.lake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/** The local file system as Spark writes its own files on it; the n-th change fails. */
public final class FailingFileSystem extends LocalFileSystem {

  private static final AtomicInteger LEFT = new AtomicInteger();

  /** From now on, the n-th change fails and none after it. */
  static void failAt(int n) {
    LEFT.set(n);
  }

  /** Whether the change that had to fail was reached. */
  static boolean failed() {
    return LEFT.get() <= 0;
  }

  private static void step() throws IOException {
    if (LEFT.decrementAndGet() == 0) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    step();
    FSDataOutputStream out =
        super.create(path, permission, overwrite, bufferSize, replication, blockSize, progress);
    return new FSDataOutputStream(new Failing(out), null);
  }

  @Override
  public boolean rename(Path from, Path to) throws IOException {
    step();
    return super.rename(from, to);
  }

  @Override
  public boolean mkdirs(Path path) throws IOException {
    step();
    return super.mkdirs(path);
  }

  private static final class Failing extends OutputStream {

    private final OutputStream out;
    private boolean begun;

    Failing(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (!begun) {
        begun = true;
        step();
      }
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      out.close();
      step();
    }
  }
}
