package vn.cchc.reports.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OutcomeBarTest {

  @Test
  void aPartThatIsNotZeroIsNeverInvisible() {
    double[] widths = widths(1_000_000, 1, 0, 1);

    assertThat(widths[1]).isEqualTo(2);
    assertThat(widths[2]).isZero();
    assertThat(DoubleStream.of(widths).sum()).isCloseTo(400, within(1e-9));
  }

  @Test
  void partsAreAsLongAsTheirShares() {
    assertThat(widths(3, 1)).containsExactly(300, 100);
  }

  @Test
  void nothingHasNoLength() {
    assertThat(widths(0, 0)).containsOnly(0);
  }

  private static double[] widths(long... counts) {
    List<OutcomeBar.Part> parts =
        LongStream.of(counts)
            .mapToObj(count -> new OutcomeBar.Part(Tone.EARLY, count, ""))
            .toList();
    return new OutcomeBar(parts).widths(400);
  }
}
