package vn.cchc.bench;

import java.util.List;

/**
 * What was measured on a history of one size.
 *
 * @param dossiers dossiers of the history
 * @param ownLoad our first load with its ledger
 * @param peerLoad DuckDB's first load with its figures
 * @param cold refreshes of a day on which the newest dossiers change
 * @param scattered refreshes of a day on which dossiers of the whole history change
 * @param ownWarm our refreshes of three days in one process
 * @param peerWarm DuckDB's process of the same three days
 * @param figures our single questions, each a process
 * @param rebuilds our ledgers made anew
 * @param scorecards our scorecards of all units for one period
 * @param pages how many scorecards each of these printed
 * @param equalCounts counts above zero that were the same on both sides
 */
record HistoryResult(
    long dossiers,
    MeasuredRun ownLoad,
    MeasuredRun peerLoad,
    ColdRuns cold,
    ColdRuns scattered,
    List<MeasuredRun> ownWarm,
    MeasuredRun peerWarm,
    List<MeasuredRun> figures,
    List<MeasuredRun> rebuilds,
    List<MeasuredRun> scorecards,
    long pages,
    long equalCounts) {

  /** Refreshes by both sides, each a process, each from the same beginning. */
  record ColdRuns(List<MeasuredRun> own, List<MeasuredRun> peer) {

    ColdRuns {
      own = List.copyOf(own);
      peer = List.copyOf(peer);
    }
  }

  /** Copies the lists. */
  HistoryResult {
    ownWarm = List.copyOf(ownWarm);
    figures = List.copyOf(figures);
    rebuilds = List.copyOf(rebuilds);
    scorecards = List.copyOf(scorecards);
  }
}
