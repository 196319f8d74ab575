package vn.cchc.lake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Computes the elements of an iterator on a thread of its own, some batches ahead of the reader, in
 * the same order; so one large file keeps two cores busy, one reading and one at work with what was
 * read. A failure comes where the element would have come. Ends with {@link #close} or the last
 * element, and then closes the source if it can be closed.
 */
public final class ReadAhead<T> implements Iterator<T>, AutoCloseable {

  /**
   * Elements, or none at the end.
   *
   * @param failure what came instead of the next element; null otherwise
   */
  private record Batch<T>(List<T> elements, Throwable failure) {}

  private final int size;
  private final BlockingQueue<Batch<T>> ready;
  private final Thread thread;
  private Batch<T> batch = new Batch<>(List.of(), null);
  private int next;
  private boolean ended;

  /**
   * Starts to compute at once.
   *
   * @param size elements handed over together
   * @param ahead how many times as many are computed before they are asked for
   */
  public ReadAhead(Iterator<T> source, int size, int ahead) {
    this.size = size;
    this.ready = new ArrayBlockingQueue<>(ahead);
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
    } finally {
      close(source);
    }
  }

  private static void close(Iterator<?> source) {
    if (source instanceof AutoCloseable open) {
      try {
        open.close();
      } catch (Exception e) {
        throw new IllegalStateException("cannot close what was read", e);
      }
    }
  }

  private Batch<T> batch(Iterator<T> source) {
    List<T> elements = new ArrayList<>(size);
    try {
      while (elements.size() < size && source.hasNext()) {
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
