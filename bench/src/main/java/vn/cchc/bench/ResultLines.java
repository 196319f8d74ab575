package vn.cchc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The lines of the results: what was measured on each history beside its goal. The goals are for
 * two cores.
 */
final class ResultLines {

  private static final double MOST_COLD = 20;
  private static final double MOST_WARM = 8;
  private static final double MOST_GROWTH = 1.3;
  private static final double MOST_DOSSIERS = 20_000_000;
  private static final double MOST_FIGURES = 2.5;

  private final List<HistoryResult> results;
  private final List<List<String>> lines = new ArrayList<>();

  /** Of histories from small to large. */
  ResultLines(List<HistoryResult> results) {
    this.results = results;
  }

  /** All lines. */
  List<List<String>> all() {
    each(
        r ->
            line("first load with ledger", r, r.ownLoad().wallSeconds())
                .peer(r.peerLoad().wallSeconds()));
    refreshes();
    each(r -> line("one `figures` call, cold, best", r, best(r.figures())).goal(MOST_FIGURES, "s"));
    each(
        r ->
            line("one `figures` call, cold, median", r, median(r.figures()))
                .goal(MOST_FIGURES, "s"));
    each(r -> line("rebuild of the ledger", r, best(r.rebuilds())));
    each(
        r ->
            line(
                String.format(Locale.ROOT, "%,d scorecards of a month", r.pages()),
                r,
                best(r.scorecards())));
    each(r -> line("scorecards per second", r, r.pages() / best(r.scorecards())));
    return List.copyOf(lines);
  }

  private void refreshes() {
    each(r -> line("refresh, cold process", r, cold(r)).peer(peerCold(r)).goal(MOST_COLD, "s"));
    each(
        r ->
            line("refresh, cold, changes in the whole history", r, scattered(r))
                .peer(best(r.scattered().peer()))
                .goal(MOST_COLD, "s"));
    each(
        r ->
            line(
                    "refresh, cold, without Spark's start",
                    r,
                    ResultPage.best(r.cold().own(), ResultPage::withoutStart))
                .peer(peerCold(r)));
    each(r -> line("refresh, warm process", r, warm(r)).peer(peerWarm(r)).goal(MOST_WARM, "s"));
    each(r -> line("refresh, cold; DuckDB under one definition", r, cold(r)).peer(peerColdOne(r)));
    if (results.size() > 1) {
      growth("growth of refresh, cold", ResultLines::cold, ResultLines::peerCold);
      growth(
          "growth of refresh, changes in the whole history",
          ResultLines::scattered,
          r -> best(r.scattered().peer()));
      growth("growth of refresh, warm", ResultLines::warm, ResultLines::peerWarm);
    }
    crossing(
        "history from which refresh is faster",
        ResultLines::peerCold,
        Optional.of(new Goal(MOST_DOSSIERS, "dossiers")));
    crossing("the same; DuckDB under one definition", ResultLines::peerColdOne, Optional.empty());
  }

  private void each(Function<HistoryResult, Comparison> line) {
    results.forEach(result -> lines.add(line.apply(result).cells()));
  }

  private static Comparison line(String what, HistoryResult result, double own) {
    return new Comparison(
        what, Comparison.count(result.dossiers()), own, OptionalDouble.empty(), Optional.empty());
  }

  /** The largest history beside the smallest: 1 where the time does not depend on the history. */
  private void growth(
      String what, ToDoubleFunction<HistoryResult> own, ToDoubleFunction<HistoryResult> peer) {
    HistoryResult small = results.get(0);
    HistoryResult large = results.get(results.size() - 1);
    lines.add(
        new Comparison(
                what,
                Comparison.count(large.dossiers()) + " ÷ " + Comparison.count(small.dossiers()),
                own.applyAsDouble(large) / own.applyAsDouble(small),
                OptionalDouble.of(peer.applyAsDouble(large) / peer.applyAsDouble(small)),
                Optional.of(new Goal(MOST_GROWTH, "")))
            .cells());
  }

  /** The smallest measured history from which on ours is never slower. */
  private void crossing(String what, ToDoubleFunction<HistoryResult> peer, Optional<Goal> goal) {
    double smallest = Double.NaN;
    for (int i = results.size() - 1; i >= 0; i--) {
      HistoryResult result = results.get(i);
      if (cold(result) > peer.applyAsDouble(result)) {
        break;
      }
      smallest = result.dossiers();
    }
    double from = smallest;
    lines.add(
        List.of(
            what,
            Double.isNaN(from) ? "none of these" : Comparison.count((long) from),
            Comparison.NOTHING,
            Comparison.NOTHING,
            Comparison.NOTHING,
            goal.map(Goal::text).orElse(Comparison.NOTHING),
            goal.map(asked -> asked.verdict(from)).orElse("")));
  }

  private static double best(List<MeasuredRun> runs) {
    return ResultPage.best(runs, MeasuredRun::wallSeconds);
  }

  private static double median(List<MeasuredRun> runs) {
    double[] seconds = runs.stream().mapToDouble(MeasuredRun::wallSeconds).sorted().toArray();
    int half = seconds.length / 2;
    return seconds.length % 2 == 1 ? seconds[half] : (seconds[half - 1] + seconds[half]) / 2;
  }

  private static double cold(HistoryResult result) {
    return best(result.cold().own());
  }

  private static double scattered(HistoryResult result) {
    return best(result.scattered().own());
  }

  private static double peerCold(HistoryResult result) {
    return best(result.cold().peer());
  }

  private static double peerColdOne(HistoryResult result) {
    return ResultPage.best(result.cold().peer(), Peer::oneDefinition);
  }

  /** The first day warms up. */
  private static double warm(HistoryResult result) {
    return best(result.ownWarm().subList(1, result.ownWarm().size()));
  }

  private static double peerWarm(HistoryResult result) {
    double best = Double.POSITIVE_INFINITY;
    for (int day = 2; day <= result.ownWarm().size(); day++) {
      best = Math.min(best, Peer.ofFolder(result.peerWarm(), day));
    }
    return best;
  }
}
