package vn.cchc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.bench.HistoryResult.ColdRuns;

/** Ratios, goals and phases of the page, worked out by hand. */
class LedgerPageTest {

  private static final ChangeMix MIX = ChangeMix.of(20_000);

  @Test
  void goalsThatAreReachedAndMissed() {
    String page =
        page(
            result(500_000, 12, 6, 4),
            result(5_000_000, 15, 8.5, 15),
            result(20_000_000, 24, 7, 60));
    assertThat(page)
        .contains(
            "| refresh, cold process | 500,000 | 12.00 | 4.00 | 3.00 | ≤ 20 s | yes |",
            "| refresh, cold process | 20,000,000 | 24.00 | 60.00 | 0.40 | ≤ 20 s | **no** |",
            "| refresh, cold, changes in the whole history | 500,000 | 24.00 | 16.00 | 1.50 | ≤ 20 s | **no** |",
            "| growth of refresh, changes in the whole history | 20,000,000 ÷ 500,000 | 2.00 | 15.00 | 0.13 | ≤ 1.3 | **no** |",
            "| refresh, cold, without Spark's start | 500,000 | 10.00 | 4.00 | 2.50 | – |  |",
            "| refresh, warm process | 500,000 | 6.00 | 5.00 | 1.20 | ≤ 8 s | yes |",
            "| refresh, warm process | 5,000,000 | 8.50 | 5.00 | 1.70 | ≤ 8 s | **no** |",
            "| refresh, cold; DuckDB under one definition | 500,000 | 12.00 | 2.00 | 6.00 | – |  |",
            "| growth of refresh, cold | 20,000,000 ÷ 500,000 | 2.00 | 15.00 | 0.13 | ≤ 1.3 | **no** |",
            "| growth of refresh, warm | 20,000,000 ÷ 500,000 | 1.17 | 1.00 | 1.17 | ≤ 1.3 | yes |")
        .contains(
            "| history from which refresh is faster | 5,000,000 | – | – | – | ≤ 20,000,000 dossiers | yes |")
        .contains("| the same; DuckDB under one definition | 20,000,000 | – | – | – | – |  |")
        .contains("| first load with ledger | 500,000 | 100.00 | 50.00 | 2.00 | – |  |")
        .contains("| one `figures` call, cold, best | 500,000 | 2.40 | – | – | ≤ 2.5 s | yes |")
        .contains(
            "| one `figures` call, cold, median | 500,000 | 2.60 | – | – | ≤ 2.5 s | **no** |")
        .contains("| rebuild of the ledger | 500,000 | 30.00 | – | – | – |  |")
        .contains("| 40 scorecards of a month | 500,000 | 8.00 | – | – | – |  |")
        .contains("| scorecards per second | 500,000 | 5.00 | – | – | – |  |")
        .contains(
            "1,000 open dossiers end, of 400 the due date moves, of 2,600 the end is corrected, of 6,000 the result is handed out, 10,000 are new")
        .contains("2,997 counts above zero were equal on both sides");
  }

  @Test
  void withoutACrossingTheGoalIsMissedAndNothingGrowsWithOneSize() {
    String page = page(result(1_000_000, 12, 6, 4));
    assertThat(page)
        .contains(
            "| history from which refresh is faster | none of these | – | – | – | ≤ 20,000,000 dossiers | **no** |")
        .doesNotContain("growth");
  }

  @Test
  void aCrossingHoldsForAllLargerHistories() {
    assertThat(
            page(
                result(1_000_000, 4, 4, 5),
                result(5_000_000, 12, 6, 4),
                result(20_000_000, 12, 6, 13)))
        .contains("| history from which refresh is faster | 20,000,000 |");
  }

  @Test
  void phasesAreShownApart() {
    assertThat(page(result(500_000, 12, 6, 4)))
        .contains(
            "| cold-500000 | 12.00 | 2.00 | 5.00 | 3.00 | 2.00 | 9.00 | 0.50 |",
            "| warm-500000-2 | 6.00 |  |  |  | 6.00 | 9.00 | 0.50 |",
            "| duck-cold-500000 | 4.00 | 1.00 | 1.50 | 0.50 | 2.00 | 9.00 | 0.50 |",
            "| duck-warm-500000-2 | 5.00 | 1.00 | 1.50 | 0.50 | 2.00 |  | 0.50 |");
  }

  @Test
  void everyTableIsWholeInEveryLine() {
    page(result(500_000, 12, 6, 4))
        .lines()
        .filter(line -> line.startsWith("|"))
        .forEach(
            line -> assertThat(line.chars().filter(c -> c == '|').count()).as(line).isIn(8L, 9L));
  }

  private static String page(HistoryResult... results) {
    return LedgerPage.of(List.of(results), MIX, "a machine", "versions").text();
  }

  private static HistoryResult result(long dossiers, double cold, double warm, double peer) {
    return new HistoryResult(
        dossiers,
        run("load-" + dossiers, 100, Map.of()),
        run("duck-load-" + dossiers, 50, Map.of("1 other definitions", 10.0)),
        new ColdRuns(
            List.of(
                run(
                    "cold-" + dossiers,
                    cold,
                    Map.of(
                        "Khởi động Spark", 2.0, "Nạp nguồn dossier-list", 5.0, "Tính sổ cái", 3.0)),
                run("cold-again", cold + 3, Map.of())),
            List.of(run("duck-cold-" + dossiers, peer, peerSteps(1)))),
        new ColdRuns(
            List.of(run("scattered-" + dossiers, 2 * cold, Map.of())),
            List.of(run("duck-scattered-" + dossiers, 4 * peer, Map.of()))),
        List.of(
            run("warm-" + dossiers + "-1", warm - 2, Map.of()),
            run("warm-" + dossiers + "-2", warm, Map.of()),
            run("warm-" + dossiers + "-3", warm + 1, Map.of())),
        run("duck-warm-" + dossiers, 3 * peer, Map.copyOf(allDays())),
        List.of(
            run("figures", 2.6, Map.of()),
            run("figures", 2.4, Map.of()),
            run("figures", 9, Map.of())),
        List.of(run("rebuild", 30, Map.of())),
        List.of(run("scorecards", 8, Map.of())),
        40,
        999);
  }

  private static Map<String, Double> allDays() {
    Map<String, Double> steps = new java.util.HashMap<>(peerSteps(1));
    steps.putAll(peerSteps(2));
    steps.putAll(peerSteps(3));
    return steps;
  }

  private static Map<String, Double> peerSteps(int folder) {
    return Map.of(
        folder + " records", 1.0,
        folder + " dossiers", 1.5,
        folder + " figures", 0.5,
        folder + " other definitions", 2.0);
  }

  private static MeasuredRun run(String name, double seconds, Map<String, Double> steps) {
    return new MeasuredRun(name, seconds, 9, steps, 0.5);
  }
}
