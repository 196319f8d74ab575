package vn.cchc.ingest;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * How far the reading of files has come in this process, for people who watch. What remote
 * executors read is not seen here.
 */
public final class LoadProgress {

  private static final AtomicLong EXPECTED = new AtomicLong();
  private static final LongAdder BYTES = new LongAdder();
  private static final LongAdder RECORDS = new LongAdder();

  private LoadProgress() {}

  /** A reading of so many bytes begins. */
  static void begin(long bytes) {
    BYTES.reset();
    RECORDS.reset();
    EXPECTED.set(bytes);
  }

  static void read(long bytes) {
    BYTES.add(bytes);
  }

  static void parsed() {
    RECORDS.increment();
  }

  /** Bytes of all files of the load that is being read; 0 before one is. */
  public static long expectedBytes() {
    return EXPECTED.get();
  }

  /** Bytes read so far. */
  public static long bytes() {
    return BYTES.sum();
  }

  /** Records parsed so far. */
  public static long records() {
    return RECORDS.sum();
  }
}
