package vn.cchc.model.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.model.figure.Shares;

/** What must be so for any table, tried on thousands of random ones. */
class ReconcilerPropertyTest {

  private static final int RUNS = 3_000;

  @ParameterizedTest
  @EnumSource(
      value = Reading.class,
      names = {"INSIDE", "OUTSIDE"})
  void aFullTableThatAddsUpIsConsistentAndItsReadingIsFound(Reading reading) {
    Random random = new Random(2_023);
    for (int run = 0; run < RUNS; run++) {
      Counts counts = RandomTable.full(random, reading);
      Reconciliation result = judge(counts);
      assertThat(result.verdict())
          .as("%s %s", counts, result.reasons())
          .isEqualTo(Verdict.CONSISTENT);
      assertThat(result.reading()).isEqualTo(reading);
      assertThat(result.repairs()).isEmpty();
    }
  }

  @Test
  void whatIsLeftOutOfATableThatAddsUpIsNoFault() {
    Random random = new Random(7);
    for (int run = 0; run < RUNS; run++) {
      Counts full = RandomTable.full(random, Reading.OUTSIDE);
      List<Item> dropped = new ArrayList<>();
      for (Item item : full.printed().keySet()) {
        if (random.nextInt(3) == 0) {
          dropped.add(item);
        }
      }
      // What a statement must not leave out beside the other parts of a breakdown.
      dropped.removeAll(
          List.of(
              Item.CARRIED_OVER,
              Item.RESOLVED_OVERDUE,
              Item.IN_PROGRESS_OVERDUE,
              Item.RETURNED,
              Item.RECEIVED_POSTAL));
      Counts counts = RandomTable.without(full, dropped.toArray(Item[]::new));
      Reconciliation result = judge(counts);
      assertThat(result.verdict())
          .as("%s %s", counts, result.reasons())
          .isIn(Verdict.CONSISTENT, Verdict.CANNOT_TELL);
    }
  }

  @Test
  void aSurplusIsAFaultOnlyWhereOneDigitMakesUpForIt() {
    Random random = new Random(813);
    int slips = 0;
    for (int run = 0; run < RUNS; run++) {
      Counts full = RandomTable.full(random, Reading.OUTSIDE);
      Reconciliation result =
          judge(RandomTable.without(full, Item.CARRIED_OVER, Item.IN_PROGRESS_OVERDUE));
      if (result.verdict() == Verdict.INCONSISTENT) {
        slips++;
        assertThat(result.reasonCodes()).contains("stock-does-not-add-up");
        assertThat(result.repairs())
            .as("%s %s", result.reported().counts(), result.reasons())
            .anyMatch(repair -> Slip.between(repair.found(), repair.wouldBe()));
      }
    }
    assertThat(slips).isLessThan(RUNS / 4);
  }

  @ParameterizedTest
  @EnumSource(
      value = Reading.class,
      names = {"INSIDE", "OUTSIDE"})
  void oneChangedNumberIsCaughtAndNamed(Reading reading) {
    Random random = new Random(766);
    for (int run = 0; run < RUNS; run++) {
      Counts counts = RandomTable.full(random, reading);
      List<Item> items = List.copyOf(counts.printed().keySet());
      Item item = items.get(random.nextInt(items.size()));
      long right = counts.orZero(item);
      long wrong = random.nextBoolean() ? right + 1 + random.nextInt(50) : right / 2;
      long change = Math.abs(wrong - right);
      // By these alone the table adds up again, under the other reading of a whole.
      boolean otherReading =
          change == counts.orZero(Item.CARRIED_OVER) || change == counts.orZero(Item.RETURNED);
      if (change == 0 || otherReading) {
        continue;
      }
      Reconciliation result = judge(counts.with(item, wrong));
      assertThat(result.verdict()).as("%s %s", item, counts).isEqualTo(Verdict.INCONSISTENT);
      assertThat(result.repairs())
          .as("%s of %s", item, counts)
          .anyMatch(repair -> repair.item() == item && repair.wouldBe() == right);
    }
  }

  @Test
  void aRatioOverAnyDenominatorUnderAnyRoundingIsFound() {
    Random random = new Random(1_329);
    for (int run = 0; run < RUNS; run++) {
      Reading reading = random.nextBoolean() ? Reading.INSIDE : Reading.OUTSIDE;
      Counts counts = RandomTable.full(random, reading);
      List<Denominator> all = Denominator.of(counts, reading);
      Denominator denominator = all.get(random.nextInt(all.size()));
      Item item =
          List.of(Item.RESOLVED_EARLY, Item.RESOLVED_EARLY_OR_ONTIME, Item.RESOLVED_OVERDUE)
              .get(random.nextInt(3));
      boolean truncated = random.nextBoolean();
      BigDecimal printed =
          Share.of(counts.orZero(item), denominator.dossiers())
              .percent(random.nextInt(0, 4), truncated ? RoundingMode.DOWN : RoundingMode.HALF_UP);
      String label =
          switch (item) {
            case RESOLVED_EARLY -> "trước hạn ";
            case RESOLVED_OVERDUE -> "late ";
            default -> "đúng hạn ";
          };
      Reconciliation result = judge(counts, label + printed.toPlainString() + "%");
      assertThat(result.ratios().get(0).fits())
          .as("%s over %s of %s", printed, denominator, counts)
          .anyMatch(
              fit ->
                  fit.denominator().equals(denominator)
                      && (fit.rounding() == Rounding.HALF_UP
                          || fit.rounding() == Rounding.LARGEST_REMAINDER
                          || (truncated && fit.rounding() == Rounding.TRUNCATED)));
    }
  }

  @Test
  void sharesRoundedTogetherAreFound() {
    Random random = new Random(22_547);
    for (int run = 0; run < RUNS; run++) {
      Counts counts = RandomTable.full(random, Reading.OUTSIDE);
      List<BigDecimal> shares =
          Shares.of(
                  List.of(
                      counts.orZero(Item.RESOLVED_EARLY),
                      counts.orZero(Item.RESOLVED_ONTIME),
                      counts.orZero(Item.RESOLVED_OVERDUE)),
                  1)
              .orElseThrow();
      Reconciliation result =
          judge(
              counts,
              "early %s%%; on time %s%%; overdue %s%%"
                  .formatted(shares.get(0), shares.get(1), shares.get(2)));
      assertThat(result.verdict())
          .as("%s %s", shares, result.reasons())
          .isIn(Verdict.CONSISTENT, Verdict.ROUNDING);
      assertThat(result.ratios())
          .allMatch(
              ratio ->
                  ratio.fits().stream()
                      .anyMatch(f -> f.denominator().kind() == Denominator.Kind.RESOLVED));
    }
  }

  @Test
  void aHedgeAroundTheTruthIsSatisfied() {
    Random random = new Random(98);
    for (int run = 0; run < RUNS; run++) {
      Counts counts = RandomTable.full(random, Reading.OUTSIDE);
      Share exact = Share.of(counts.orZero(Item.RESOLVED_EARLY), counts.orZero(Item.RESOLVED));
      int decimals = random.nextInt(3);
      BigDecimal below = exact.percent(decimals, RoundingMode.DOWN);
      BigDecimal above = exact.percent(decimals, RoundingMode.UP);
      if (below.compareTo(above) == 0 || below.signum() == 0) {
        continue;
      }
      for (String text :
          List.of(
              "trước hạn hơn " + below + "%",
              "early over " + below + "%",
              "trước hạn gần " + above.toPlainString().replace('.', ',') + " %",
              "khoảng " + below + "% trước hạn")) {
        Reconciliation result = judge(counts, text);
        assertThat(result.verdict()).as("%s %s", text, counts).isEqualTo(Verdict.CONSISTENT);
        assertThat(result.ratios().get(0).fits())
            .anyMatch(fit -> fit.denominator().kind() == Denominator.Kind.RESOLVED);
      }
    }
  }

  @Test
  void aRatioFarFromEveryDenominatorIsWrong() {
    Random random = new Random(5);
    int tried = 0;
    for (int run = 0; run < RUNS; run++) {
      Counts counts = RandomTable.full(random, Reading.OUTSIDE);
      BigDecimal printed = BigDecimal.valueOf(random.nextInt(1, 10_000), 2);
      boolean far =
          Denominator.of(counts, Reading.OUTSIDE).stream()
              .noneMatch(
                  d ->
                      Share.of(counts.orZero(Item.RESOLVED_EARLY), d.dossiers())
                          .within(printed, new BigDecimal("0.01")));
      if (far) {
        tried++;
        Reconciliation result = judge(counts, "early " + printed + "%");
        assertThat(result.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(result.reasonCodes()).contains("ratio-wrong");
      }
    }
    assertThat(tried).isGreaterThan(RUNS / 2);
  }

  private static Reconciliation judge(Counts counts, String... ratios) {
    return Reconciler.judge(
        ReportedCase.of("x", counts, RatioParser.parse(String.join(";", ratios))));
  }
}
