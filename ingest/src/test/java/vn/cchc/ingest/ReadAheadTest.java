package vn.cchc.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 999, 1_000, 1_001, 25_000})
  void everyElementComesOnceAndInOrder(int count) {
    List<Integer> elements = IntStream.range(0, count).boxed().toList();
    try (ReadAhead<Integer> ahead = new ReadAhead<>(elements.iterator())) {
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
    try (ReadAhead<Integer> ahead = new ReadAhead<>(failing)) {
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
    try (ReadAhead<Integer> ahead = new ReadAhead<>(endless)) {
      assertThat(ahead.next()).isZero();
      assertThat(used[0]).isNotSameAs(Thread.currentThread());
    }
    used[0].join(10_000);
    assertThat(used[0].isAlive()).isFalse();
  }
}
