package vn.cchc.lake;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A hook for tests that kill a process at a chosen point. Does nothing unless the system property
 * {@code cchc.stop-at} names a point as {@code name}, or as {@code name:n} for its n-th time. Then
 * the process says {@code stopped at name} on its standard output and stands still for ever, so
 * that a parent can kill it there.
 */
public final class Barrier {

  private static final String STOP_AT = System.getProperty("cchc.stop-at", "");
  private static final String NAME = STOP_AT.replaceFirst(":\\d+$", "");
  private static final AtomicInteger LEFT =
      new AtomicInteger(
          NAME.equals(STOP_AT) ? 1 : Integer.parseInt(STOP_AT.substring(NAME.length() + 1)));

  private Barrier() {}

  /** Marks a point; every thread that comes here from the chosen time on stops for good. */
  public static void reached(String name) {
    if (NAME.isEmpty() || !NAME.equals(name) || LEFT.decrementAndGet() > 0) {
      return;
    }
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(("stopped at " + name + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      while (true) {
        LockSupport.park();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
