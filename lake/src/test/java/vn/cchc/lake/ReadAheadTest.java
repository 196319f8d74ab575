package vn.cchc.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 999, 1_000, 1_001, 25_000})
  void everyElementComesOnceAndInOrder(int count) {
    List<Integer> elements = IntStream.range(0, count).boxed().toList();
    try (ReadAhead<Integer> ahead = new ReadAhead<>(elements.iterator(), 1_000, 4)) {
      assertThat((Iterable<Integer>) () -> ahead).containsExactlyElementsOf(elements);
      assertThat(ahead.hasNext()).isFalse();
      assertThatThrownBy(ahead::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1_000, 1_500})
  void aFailureComesInItsPlace(int before) {
    Iterator<Integer> failing =
        IntStream.iterate(0, i -> i + 1)
            .map(
                i -> {
                  if (i == before) {
                    throw new IllegalArgumentException("element " + i);
                  }
                  return i;
                })
            .iterator();
    try (ReadAhead<Integer> ahead = new ReadAhead<>(failing, 1_000, 4)) {
      for (int i = 0; i < before; i++) {
        assertThat(ahead.next()).isEqualTo(i);
      }
      assertThatThrownBy(ahead::next).hasMessage("element " + before);
    }
  }

  @Test
  void theSourceIsReadOnAnotherThreadThatEndsWhenClosed() throws InterruptedException {
    Thread[] used = new Thread[1];
    Iterator<Integer> endless =
        IntStream.iterate(0, i -> i + 1)
            .peek(i -> used[0] = Thread.currentThread())
            .boxed()
            .iterator();
    try (ReadAhead<Integer> ahead = new ReadAhead<>(endless, 1_000, 4)) {
      assertThat(ahead.next()).isZero();
      assertThat(used[0]).isNotSameAs(Thread.currentThread());
    }
    used[0].join(10_000);
    assertThat(used[0].isAlive()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatCanBeClosedIsClosedAtTheEndAndWhenGivenUp(boolean toTheEnd) throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    Source source = new Source(IntStream.range(0, 10).iterator(), closed);
    try (ReadAhead<Integer> ahead = new ReadAhead<>(source, 1, 2)) {
      assertThat(ahead.next()).isZero();
      if (toTheEnd) {
        ahead.forEachRemaining(element -> {});
      }
    }
    assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private record Source(Iterator<Integer> elements, CountDownLatch closed)
      implements Iterator<Integer>, AutoCloseable {
    @Override
    public boolean hasNext() {
      return elements.hasNext();
    }

    @Override
    public Integer next() {
      return elements.next();
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }
}
