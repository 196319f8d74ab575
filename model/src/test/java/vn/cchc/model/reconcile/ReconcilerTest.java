package vn.cchc.model.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small statements whose verdict follows by hand. */
class ReconcilerTest {

  @Test
  void hoaThanhPrintedADroppedDigit() {
    Reconciliation result =
        judge(
            "received=22547 received_online=20908 received_direct=1639"
                + " resolved_early_or_ontime=22379 resolved_overdue=86 in_progress=82",
            "on time 99.26%; in progress 0.36%; overdue hơn 0.8%");
    assertThat(result.verdict()).isEqualTo(Verdict.INCONSISTENT);
    assertThat(result.explanation(Language.VI))
        .isEqualTo(
            "“overdue hơn 0.8%” không khớp mẫu số nào, đúng ra là 0,38\u00a0% (86/22.547 tiếp"
                + " nhận).");
    assertThat(result.explanation(Language.EN))
        .isEqualTo(
            "\"overdue hơn 0.8%\" follows from no denominator, right would be 0.38% (86/22,547"
                + " received).");
    assertThat(result.ratios().get(0).denominators())
        .startsWith("on time 99.26%: received (largest-remainder)");
    assertThat(result.ratios().get(0).denominators(Language.VI))
        .startsWith("on time 99.26%: tiếp nhận – nâng, hạ cho đủ 100\u00a0% | ");
  }

  @Test
  void aMissingNumberIsNotZero() {
    String counts = "resolved=100 resolved_early_or_ontime=90";
    assertThat(judge(counts).verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(judge(counts).reasonCodes()).containsExactly("nothing-to-check");
    assertThat(judge(counts).reasons().get(0).fields()).containsExactly("resolved_overdue");
    assertThat(judge(counts + " resolved_overdue=0").verdict()).isEqualTo(Verdict.INCONSISTENT);
    assertThat(judge(counts + " resolved_overdue=10").verdict()).isEqualTo(Verdict.CONSISTENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the reading is told by the sums
        "received=110 carried_over=10 resolved=100 in_progress=10 | | CONSISTENT | carried-over-inside",
        "received=100 carried_over=10 resolved=100 in_progress=10 | | CONSISTENT | carried-over-outside",
        // nothing carried over is printed: more may come out than was received, never less
        "received=100 resolved=100 in_progress=10 | | CANNOT_TELL | carried-over-not-printed",
        "received=100 resolved=80 in_progress=10 | | INCONSISTENT | dossiers-unaccounted",
        "received=100 resolved=80 in_progress=10 returned=10 | | CONSISTENT | ",
        "received=100 carried_over=5 resolved=100 in_progress=10 | | INCONSISTENT | stock-does-not-add-up",
        // a breakdown that leaves out the late ones must still add up
        "resolved=100 resolved_early=60 resolved_ontime=35 | | INCONSISTENT | time-classes-do-not-add-up",
        "resolved=100 resolved_early=60 resolved_overdue=5 | | CANNOT_TELL | nothing-to-check",
        "received=100 received_online=60 received_direct=40 | | CONSISTENT | postal-within-direct",
        "received=100 received_online=60 received_direct=39 received_postal=1 | | CONSISTENT | ",
        "received=100 received_online=60 received_direct=41 | | INCONSISTENT | channels-do-not-add-up",
        "resolved=100 resolved_overdue=101 | | INCONSISTENT | part-above-whole",
        "in_progress=10 in_progress_within_due=8 in_progress_overdue=3 | | INCONSISTENT | open-states-do-not-add-up",
        "resolved_early=5 resolved_ontime=6 resolved_early_or_ontime=12 | | INCONSISTENT | in-time-does-not-add-up",
        // ratios
        "received=26030 received_online=3399 | online 13.05% | ROUNDING | truncated",
        "received=26030 received_online=3399 | online 13.06% | CONSISTENT | ",
        "received=26030 received_online=3399 | online 13.04% | INCONSISTENT | ratio-wrong",
        "resolved=206885 resolved_early=99558 | early 48.2% | ROUNDING | last-digit",
        "resolved=100 resolved_early_or_ontime=99 received=110 | on time 90% | CONSISTENT | ",
        "received=100 resolved=120 | resolved 120% | CONSISTENT | ",
        "received_online=5 | online 20% | CANNOT_TELL | number-missing",
        "resolved_early_or_ontime=9250 received=21040 | on time 90.86% | CANNOT_TELL | number-missing",
        "received=3695 resolved=3660 | early 99.05% | INCONSISTENT | label-differs",
        "received=22547 received_online=20908 | online 20.908/22.547 | CONSISTENT | ",
        "received=22547 received_online=20809 | online 20.908/22.547 | INCONSISTENT | fraction-differs",
        " | satisfaction 17.94/18 = 99.66% | ROUNDING | truncated",
        " | satisfaction 17.94/18 = 97.66% | INCONSISTENT | ratio-wrong",
        // sets
        " | on time 77.98%; overdue 1.58%; in progress 21.73% | INCONSISTENT | shares-not-100",
        " | on time 98.5%; late 1.4% | INCONSISTENT | shares-not-100",
        " | on time 87.3%; late 2.38% | CANNOT_TELL | number-missing",
        " | digitised 95.2%; not digitised 4.73% | INCONSISTENT | shares-not-100",
        " | on time 98.2%; late 1.8% | CANNOT_TELL | number-missing",
        "resolved_overdue=17 | on time 99.8%; late 0.2% | CONSISTENT | number-missing",
        "received=2000 resolved=1000 resolved_early_or_ontime=990 resolved_overdue=10"
            + " | on time 99%; overdue 0.5% | INCONSISTENT | different-denominators",
        "received=1000 resolved=500 resolved_early_or_ontime=490 resolved_overdue=10"
            + " | resolved 50%; on time 98% | CONSISTENT | ",
        "resolved=1000 resolved_overdue=5 | late+overdue 1% | CANNOT_TELL | number-missing",
        "resolved=1000 resolved_overdue=5 in_progress_overdue=5 | late+overdue 1% | CONSISTENT | ",
        // what is left of the resolved beside the other class
        "resolved=500 resolved_early_or_ontime=490 | on time 98%; overdue 2% | CONSISTENT | ",
        "resolved=500 resolved_early_or_ontime=490 | on time 98%; overdue 0.5% | INCONSISTENT | ratio-wrong",
        "resolved=1000 resolved_overdue=5 | on time 99.5% | CONSISTENT | ",
        "resolved=1000 resolved_overdue=5 | on time 98.5% | INCONSISTENT | ratio-wrong",
        "resolved=7900 resolved_early=3000 resolved_early_or_ontime=7800 | đúng hạn 60,76% | CONSISTENT | ",
        // a share beside one whose whole is known
        "resolved_early_or_ontime=19255 in_progress_overdue=689"
            + " | on time 95.95%; overdue without result 3.45% | INCONSISTENT | ratio-wrong",
        "resolved_early_or_ontime=19368 in_progress_overdue=689"
            + " | on time 96.55%; overdue without result 3.45% | INCONSISTENT | different-denominators",
        // a surplus that one digit makes up for; one that must have been carried over
        "received=813 resolved=753 in_progress=61 | | INCONSISTENT | stock-does-not-add-up",
        "received=813 resolved=753 in_progress=147 | | CANNOT_TELL | carried-over-not-printed",
        // nothing is rounded up from nothing, nor one whole percent to the next
        "resolved=1000 resolved_overdue=0 | late 1% | INCONSISTENT | ratio-wrong",
        "received=1000 in_progress=100 | in progress 9% | INCONSISTENT | ratio-wrong",
        "received=400 received_online=390 | online 97.4% | ROUNDING | last-digit",
        // hedges
        "received=1000 received_online=976 | online trên 98% | ROUNDING | hedge-wrong-side",
        "received=1000 received_online=974 | online trên 98% | INCONSISTENT | ratio-wrong",
        "resolved=1000 resolved_overdue=14 | overdue hơn 0.8% | ROUNDING | hedge-loose",
        "resolved=1000 resolved_overdue=19 | overdue hơn 1% | CONSISTENT | ",
        "resolved=490 resolved_early=223 | early gần 50% | INCONSISTENT | ratio-wrong",
        "resolved=490 resolved_early=240 | early gần 50% | CONSISTENT | ",
        "received=1665 received_online=1530 | online hơn 90% | CONSISTENT | ",
        "received=1000 received_online=899 | online hơn 90% | ROUNDING | hedge-wrong-side",
        "received=1000 received_online=999 | online hơn 80% | ROUNDING | hedge-loose",
        "resolved=1000 resolved_overdue=85 | overdue hơn 0.8% | INCONSISTENT | ratio-wrong",
        "resolved=1000 resolved_overdue=5 | overdue dưới 1% | CONSISTENT | ",
        "resolved=1000 resolved_overdue=5 | overdue 0% | ROUNDING | truncated",
      })
  void aStatementIsJudged(String counts, String ratios, Verdict verdict, String code) {
    Reconciliation result = judge(counts == null ? "" : counts, ratios == null ? "" : ratios);
    assertThat(result.verdict())
        .as(result.reasonCodes() + result.denominators())
        .isEqualTo(verdict);
    if (code != null) {
      assertThat(result.reasonCodes()).contains(code);
    } else {
      assertThat(result.reasons()).noneMatch(r -> r.code().severity() != ReasonCode.Severity.NOTE);
    }
  }

  @Test
  void openDossiersWithinDueMayStandOnTopOfTheLineAs766Counts() {
    Reconciliation result =
        judge(
            "received=1000 resolved=800 resolved_early_or_ontime=780 resolved_overdue=20"
                + " in_progress=200 in_progress_within_due=150 in_progress_overdue=50",
            "đúng hạn 93%");
    assertThat(result.verdict()).isEqualTo(Verdict.CONSISTENT);
    assertThat(result.ratios().get(0).fits())
        .allMatch(fit -> fit.numerator().contains(Item.IN_PROGRESS_WITHIN_DUE));
  }

  @Test
  void aWrongRatioNamesBothItsCounts() {
    Reconciliation result = judge("received=6776 received_online=2521", "online 37.76%");
    assertThat(result.reasons().get(0).fields())
        .containsExactly("online 37.76%", "received_online", "received");
    assertThat(result.reasons().get(0).expected()).isEqualTo("37.20%");
    assertThat(result.reasons().get(0).found()).isEqualTo("37.76%");
  }

  @Test
  void aSingleSuspectThatTheRatiosBearOutIsNamed() {
    Reconciliation result =
        judge("resolved=1000 resolved_early_or_ontime=980 resolved_overdue=200", "overdue 2%");
    assertThat(result.repairs().stream().filter(Repair::ratiosHold))
        .containsExactly(new Repair(Item.RESOLVED_OVERDUE, 200, 20, 1, true));
    assertThat(result.explanation(Language.EN))
        .contains("with resolved overdue 20 instead of 200 every sum would hold");
  }

  @Test
  void aPeriodHoldsAtLeastWhatThePeriodsInsideItHold() {
    CaseTable table =
        new CaseTable(List.of("case_id", "unit", "period_start", "period_end", "resolved_overdue"));
    table.add(2, List.of("q1", "Huyện A", "2023-01-01", "2023-03-31", "5"));
    table.add(3, List.of("jan", "huyện A", "2023-01-01", "2023-01-31", "2"));
    table.add(4, List.of("feb", "Huyện A", "01/02/2023", "28/02/2023", "3"));
    table.add(5, List.of("mar", "Huyện A", "2023-03-01", "2023-03-31", "1"));
    table.add(6, List.of("other", "Huyện B", "2023-02-01", "2023-02-28", "9"));
    List<Reconciliation> results = Reconciler.all(table.cases());
    assertThat(results.get(0).reasonCodes()).containsExactly("periods-do-not-add-up");
    assertThat(results.get(0).reasons().get(0).expected()).isEqualTo("6");
    assertThat(results.get(0).explanation(Language.EN)).contains("\"jan, feb, mar\"");
    assertThat(results.subList(1, 5)).allMatch(r -> r.verdict() == Verdict.CANNOT_TELL);
  }

  @Test
  void everyDayOfAPeriodAddsUpExactly() {
    CaseTable table =
        new CaseTable(List.of("case_id", "unit", "period_start", "period_end", "resolved"));
    table.add(2, List.of("h1", "A", "2023-01-01", "2023-06-30", "90"));
    table.add(3, List.of("q1", "A", "2023-01-01", "2023-03-31", "40"));
    table.add(4, List.of("q2", "A", "2023-04-01", "2023-06-30", "49"));
    assertThat(Reconciler.all(table.cases()).get(0).reasonCodes())
        .containsExactly("periods-do-not-add-up");
  }

  @Test
  void theLevelsOfAProvinceAddUp() {
    CaseTable table =
        new CaseTable(
            List.of("case_id", "unit", "level", "period_start", "period_end", "received"));
    String from = "2023-01-01";
    String to = "2023-03-31";
    table.add(2, List.of("all", "Tỉnh Kon Tum", "province", from, to, "101"));
    table.add(3, List.of("t", "Sở ngành tỉnh Kon Tum", "department-aggregate", from, to, "50"));
    table.add(4, List.of("h", "Cấp huyện tỉnh Kon Tum", "district-aggregate", from, to, "30"));
    table.add(5, List.of("x", "Cấp xã tỉnh Kon Tum", "commune-aggregate", from, to, "20"));
    Reconciliation province = Reconciler.all(table.cases()).get(0);
    assertThat(province.reasonCodes()).containsExactly("levels-do-not-add-up");
    assertThat(province.reasons().get(0).expected()).isEqualTo("100");
  }

  @Test
  @Timeout(60)
  void aStatementThatStandsThereAThousandTimesTakesNoLonger() {
    CaseTable table =
        new CaseTable(List.of("case_id", "unit", "period_start", "period_end", "resolved"));
    for (int i = 0; i < 2_000; i++) {
      table.add(i, List.of("q" + i, "A", "2023-01-01", "2023-03-31", "9"));
      table.add(i, List.of("j" + i, "A", "2023-01-01", "2023-01-31", "5"));
      table.add(i, List.of("f" + i, "A", "2023-02-01", "2023-02-28", "5"));
    }
    assertThat(Reconciler.all(table.cases()))
        .filteredOn(result -> result.verdict() == Verdict.INCONSISTENT)
        .hasSize(2_000);
  }

  @Test
  void withoutDistrictsTheDepartmentsAndCommunesMakeUpAProvince() {
    CaseTable table =
        new CaseTable(
            List.of("case_id", "unit", "level", "period_start", "period_end", "received"));
    for (String year : List.of("2024", "2025")) {
      String from = year + "-07-01";
      String to = year + "-07-31";
      table.add(2, List.of(year, "Tỉnh Cà Mau", "province", from, to, "101"));
      table.add(3, List.of("t", "Sở ngành Cà Mau", "department-aggregate", from, to, "60"));
      table.add(4, List.of("x", "Cấp xã Cà Mau", "commune-aggregate", from, to, "40"));
    }
    List<Reconciliation> results = Reconciler.all(table.cases());
    assertThat(results.get(0).reasonCodes()).containsExactly("nothing-to-check");
    assertThat(results.get(3).reasonCodes()).containsExactly("levels-do-not-add-up");
  }

  @Test
  void theNumberThatMakesMostSumsHoldIsNamed() {
    Reconciliation result =
        judge(
            "received=813 resolved=760 resolved_early_or_ontime=753 resolved_overdue=0"
                + " in_progress=60");
    assertThat(result.repairs()).hasSizeGreaterThan(1);
    assertThat(result.explanation(Language.EN))
        .endsWith("with resolved 753 instead of 760 every sum would hold.");
  }

  @Test
  void everyReasonHasWordsInBothLanguages() {
    Map<String, Words.Text> sentences = Words.declared().sentences();
    assertThat(sentences.keySet())
        .containsAll(Arrays.stream(ReasonCode.values()).map(ReasonCode::code).toList());
    assertThat(sentences.values()).allMatch(t -> !t.vi().isBlank() && !t.en().isBlank());
    Map<String, Words.Text> names = new HashMap<>(Words.declared().names());
    assertThat(names.keySet()).containsAll(Item.columns());
    assertThat(names.keySet())
        .containsAll(Arrays.stream(Denominator.Kind.values()).map(Denominator.Kind::code).toList());
  }

  @Test
  void aCountBelowZeroOrBeyondAllReportsIsRefused() {
    assertThatThrownBy(() -> Counts.NONE.with(Item.RESOLVED, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("resolved cannot be -1");
  }

  @Test
  void theLargestCountsAreJudgedWithoutOverflow() {
    String most = Long.toString(Counts.MOST);
    Reconciliation result =
        judge(
            "received=%s carried_over=%s resolved=%s resolved_early_or_ontime=%s resolved_overdue=0 in_progress=%s"
                .formatted(most, most, most, most, most),
            "on time 99.999999%; overdue 0.000000%; in progress 50%");
    assertThat(result.verdict()).isEqualTo(Verdict.ROUNDING);
  }

  private static Reconciliation judge(String counts, String... ratios) {
    Map<Item, Long> map = new EnumMap<>(Item.class);
    for (String pair : counts.strip().split(" +", -1)) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        map.put(Item.ofColumn(parts[0]).orElseThrow(), Long.valueOf(parts[1]));
      }
    }
    return Reconciler.judge(
        ReportedCase.of("x", new Counts(map), RatioParser.parse(String.join(";", ratios))));
  }
}
