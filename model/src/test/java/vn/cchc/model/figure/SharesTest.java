package vn.cchc.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharesTest {

  @Test
  void hoaThanhAsPublishedOnThe3rdOfMay2023() {
    assertThat(shares(22_379, 82, 86)).containsExactly("99.26", "0.36", "0.38");
  }

  @Test
  void equalRemaindersGoToTheLargerPartThenToTheEarlier() {
    assertThat(shares(1, 1, 1)).containsExactly("33.34", "33.33", "33.33");
    assertThat(shares(1, 1, 1, 1, 1, 1))
        .containsExactly("16.67", "16.67", "16.67", "16.67", "16.66", "16.66");
    assertThat(shares(1, 4, 1)).containsExactly("16.67", "66.67", "16.66");
  }

  @Test
  void partsThatFitAreNotMoved() {
    assertThat(shares(1, 3)).containsExactly("25.00", "75.00");
    assertThat(shares(0, 5, 0)).containsExactly("0.00", "100.00", "0.00");
    assertThat(shares(7)).containsExactly("100.00");
  }

  @Test
  void nothingHasNoShares() {
    assertThat(Shares.of(List.of())).isEmpty();
    assertThat(Shares.of(List.of(0L, 0L))).isEmpty();
  }

  @Test
  void aNegativePartIsRefused() {
    assertThatThrownBy(() -> Shares.of(List.of(3L, -1L)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a part of a whole must not be negative: -1");
  }

  @Test
  void printedSharesAlwaysAddToAHundredAndStayNextToTheExactOnes() {
    long seed = 22_547;
    Random random = new Random(seed);
    for (int run = 0; run < 5_000; run++) {
      int bound = 1 << random.nextInt(1, 30);
      List<Long> parts =
          Stream.generate(() -> random.nextInt(4) == 0 ? 0L : random.nextInt(bound))
              .map(Number::longValue)
              .limit(random.nextInt(1, 12))
              .toList();
      long whole = parts.stream().mapToLong(Long::longValue).sum();
      if (whole == 0) {
        continue;
      }
      List<BigDecimal> shares = Shares.of(parts).orElseThrow();
      int current = run;
      Supplier<String> situation =
          () -> "seed %s, run %s, parts %s, shares %s".formatted(seed, current, parts, shares);
      assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
          .as(situation)
          .isEqualTo(new BigDecimal("100.00"));
      for (int i = 0; i < parts.size(); i++) {
        BigDecimal floor =
            BigDecimal.valueOf(parts.get(i))
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN);
        assertThat(shares.get(i)).as(situation).isIn(floor, floor.add(new BigDecimal("0.01")));
        if (parts.get(i) == 0) {
          assertThat(shares.get(i)).as(situation).isEqualTo("0.00");
        }
      }
    }
  }

  private static List<String> shares(long... parts) {
    return Shares.of(java.util.Arrays.stream(parts).boxed().toList()).orElseThrow().stream()
        .map(BigDecimal::toPlainString)
        .toList();
  }
}
