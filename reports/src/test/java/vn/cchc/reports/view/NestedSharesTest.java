package vn.cchc.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NestedSharesTest {

  @Test
  void theShareOfAGroupIsTheSumOfItsPartsWhateverTheCounts() {
    long seed = 20230405;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      List<List<Long>> counts = counts(random);
      NestedShares.of(counts)
          .ifPresent(
              shares -> {
                BigDecimal whole = BigDecimal.ZERO;
                for (int group = 0; group < counts.size(); group++) {
                  BigDecimal sum = BigDecimal.ZERO;
                  for (int part = 0; part < counts.get(group).size(); part++) {
                    BigDecimal share = shares.part(group, part);
                    sum = sum.add(share);
                    assertThat(share.signum() > 0 && counts.get(group).get(part) == 0)
                        .as("share of nothing, seed %s, %s", seed, counts)
                        .isFalse();
                  }
                  assertThat(sum)
                      .as("seed %s, %s", seed, counts)
                      .isEqualByComparingTo(shares.group(group));
                  whole = whole.add(shares.group(group));
                }
                assertThat(whole).as("seed %s, %s", seed, counts).isEqualByComparingTo("100");
              });
    }
  }

  @Test
  void nothingHasNoShares() {
    assertThat(NestedShares.of(List.of(List.of(0L, 0L), List.of(0L)))).isEmpty();
  }

  private static List<List<Long>> counts(Random random) {
    List<List<Long>> counts = new ArrayList<>();
    for (int group = 0; group < 1 + random.nextInt(6); group++) {
      List<Long> parts = new ArrayList<>();
      for (int part = 0; part < 1 + random.nextInt(3); part++) {
        parts.add(random.nextBoolean() ? (long) random.nextInt(5) : random.nextInt(30_000));
      }
      counts.add(parts);
    }
    return counts;
  }
}
