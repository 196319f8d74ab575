package vn.cchc.lake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SingleRowsTest {

  @Test
  void theLastRowNeverStandsAlone() {
    assertThat(SingleRows.withNeighbour(new long[] {3, 8}, 20)).containsExactly(3, 8, 9);
    assertThat(SingleRows.withNeighbour(new long[] {3, 19}, 20)).containsExactly(3, 18, 19);
    assertThat(SingleRows.withNeighbour(new long[] {18, 19}, 20)).containsExactly(18, 19);
    assertThat(SingleRows.withNeighbour(new long[] {0}, 1)).containsExactly(0);
    assertThat(SingleRows.withNeighbour(new long[] {0}, 2)).containsExactly(0, 1);
  }

  @Test
  void theRangesHoldJustTheRows() {
    List<Long> rows = new ArrayList<>();
    SingleRows.ranges(new long[] {0, 3, 4, 7}, 20)
        .iterator()
        .forEachRemaining((long r) -> rows.add(r));
    assertThat(rows).containsExactly(0L, 3L, 4L, 7L);
    assertThat(SingleRows.ranges(new long[] {0, 3, 4, 7}, 20).rowCount()).isEqualTo(4);
  }
}
