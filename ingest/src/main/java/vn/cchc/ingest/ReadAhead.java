package vn.cchc.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Computes the elements of an iterator on a thread of its own, some batches ahead of the reader, in
 * the same order; so one large file keeps two cores busy, one parsing and one writing. A failure
 * comes where the element would have come. Ends with {@link #close} or the last element.
 */
final class ReadAhead<T> implements Iterator<T>, AutoCloseable {

  private static final int BATCH = 1_000;
  private static final int BATCHES_AHEAD = 4;

  /**
   * Elements, or none at the end.
   *
   * @param failure what came instead of the next element; null otherwise
   */
  private record Batch<T>(List<T> elements, Throwable failure) {}

  private final BlockingQueue<Batch<T>> ready = new ArrayBlockingQueue<>(BATCHES_AHEAD);
  private final Thread thread;
  private Batch<T> batch = new Batch<>(List.of(), null);
  private int next;
  private boolean ended;

  /** Starts to compute at once. */
  ReadAhead(Iterator<T> source) {
    this.thread = new Thread(() -> compute(source), "cchc-read-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public boolean hasNext() {
    while (next == batch.elements().size() && !ended) {
      if (batch.failure() instanceof Error error) {
        throw error;
      }
      if (batch.failure() instanceof RuntimeException failure) {
        throw failure;
      }
      batch = take();
      next = 0;
      ended = batch.elements().isEmpty() && batch.failure() == null;
    }
    return !ended;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return batch.elements().get(next++);
  }

  /** Stops computing; what was computed but not read is dropped. */
  @Override
  public void close() {
    thread.interrupt();
  }

  private void compute(Iterator<T> source) {
    try {
      boolean more = true;
      while (more) {
        Batch<T> computed = batch(source);
        ready.put(computed);
        more = !computed.elements().isEmpty() && computed.failure() == null;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static <T> Batch<T> batch(Iterator<T> source) {
    List<T> elements = new ArrayList<>(BATCH);
    try {
      while (elements.size() < BATCH && source.hasNext()) {
        elements.add(source.next());
      }
      return new Batch<>(elements, null);
    } catch (RuntimeException | Error failure) {
      return new Batch<>(elements, failure);
    }
  }

  private Batch<T> take() {
    try {
      return ready.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for records", e);
    }
  }
}
