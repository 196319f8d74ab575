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
  private static final AtomicLong BEFORE = new AtomicLong();

  private LoadProgress() {}

  /** A call begins, in which nothing was read yet. */
  static void reset() {
    begin(0);
    BEFORE.set(0);
  }

  /** A reading of so many bytes begins; one of the same files that was broken off is forgotten. */
  static void begin(long bytes) {
    BYTES.reset();
    RECORDS.reset();
    EXPECTED.set(bytes);
  }

  /** The reading has ended well; its records stay counted. */
  static void ended() {
    BEFORE.addAndGet(RECORDS.sumThenReset());
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

  /** Records parsed so far in this call, those of ended readings among them. */
  public static long records() {
    return BEFORE.get() + RECORDS.sum();
  }
}
