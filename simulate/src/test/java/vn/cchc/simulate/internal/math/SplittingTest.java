package vn.cchc.simulate.internal.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is split adds up again. */
class SplittingTest {

  @Test
  void largestRemaindersGetWhatRoundingLeaves() {
    assertThat(LargestRemainder.split(10, new long[] {1, 1, 1})).containsExactly(4, 3, 3);
    assertThat(LargestRemainder.split(15, new long[] {11, 4})).containsExactly(11, 4);
    assertThat(LargestRemainder.split(7, new long[] {0, 5, 0})).containsExactly(0, 7, 0);
  }

  @Test
  void capsAreKeptAndTheRestGoesElsewhere() {
    long[] parts = LargestRemainder.split(10, new long[] {8, 1, 0}, new long[] {4, 4, 4});
    assertThat(parts).containsExactly(4, 4, 2);
  }

  @Test
  void capsBelowTheTotalAreRefused() {
    assertThatThrownBy(() -> LargestRemainder.split(9, new long[] {1, 1}, new long[] {4, 4}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 do not fit below the caps");
  }

  @Test
  void nothingToSplitByIsRefused() {
    assertThatThrownBy(() -> LargestRemainder.split(9, new long[] {0, 0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cannot split 9 by weights that add to 0");
  }

  @Test
  void splitsOfAnySizeAddUp() {
    for (long seed = 0; seed < 300; seed++) {
      long key = seed;
      long[] weights =
          LongStream.range(0, 1 + Mix.below(Mix.of(seed), 40))
              .map(i -> 1 + Mix.below(Mix.of(key, i), 1_000_000_000))
              .toArray();
      long total = Mix.of(seed, 99) >>> (1 + seed % 50);
      assertThat(Arrays.stream(LargestRemainder.split(total, weights)).sum())
          .as("seed " + seed)
          .isEqualTo(total);
    }
  }

  @Test
  void evenSpreadAddsUpKeepsCapsAndDoesNotClot() {
    double[] weights = new double[250];
    int[] caps = new int[250];
    Arrays.fill(weights, 1);
    Arrays.fill(caps, 1);
    int[] parts = EvenSpread.over(20, weights, caps, 0.4);
    assertThat(Arrays.stream(parts).sum()).isEqualTo(20);
    assertThat(Arrays.stream(parts).max().orElseThrow()).isEqualTo(1);
    assertThat(Arrays.stream(parts, 0, 125).sum()).isEqualTo(10);
  }

  @Test
  void whatDoesNotFitWhereItShouldGoesToTheLatestRoom() {
    int[] parts = EvenSpread.over(3, new double[] {0, 1, 0}, new int[] {1, 1, 1}, 0.5);
    assertThat(parts).containsExactly(1, 1, 1);
    assertThatThrownBy(() -> EvenSpread.over(4, new double[] {1, 1}, new int[] {1, 1}, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 do not fit into the days given");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 17, 64, 1000, 4097})
  void aBijectionReachesEveryPlaceOnce(long size) {
    Bijection bijection = new Bijection(size, 42);
    assertThat(LongStream.range(0, size).map(bijection::position).sorted().toArray())
        .isEqualTo(LongStream.range(0, size).toArray());
  }

  @Test
  void aBijectionHasNoPlaceForStrangers() {
    assertThatThrownBy(() -> new Bijection(5, 1).position(5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no number 5 among 5");
  }
}
