package vn.cchc.bench;

import java.util.List;
import java.util.Locale;

/** The page of the measurements on histories: what, ours, DuckDB's, ratio, goal, and the phases. */
final class LedgerPage {

  private LedgerPage() {}

  /**
   * The page.
   *
   * @param results in the order of their sizes
   */
  static ResultPage of(
      List<HistoryResult> results, ChangeMix mix, String machine, String versions) {
    return new ResultPage(
            "From files to figures, beside DuckDB",
            machine,
            versions,
            String.format(
                Locale.ROOT,
                "a day of changes: %,d open dossiers end, of %,d the due date moves, of %,d the end is corrected, of %,d the"
                    + " result is handed out, %,d are new",
                mix.ended(),
                mix.moved(),
                mix.corrected(),
                mix.handed(),
                mix.received()),
            "these are the newest dossiers that can change so, month by month; where it says so, dossiers of the whole history",
            String.format(
                Locale.ROOT,
                "before these times were printed, %,d counts above zero were equal on both sides",
                results.stream().mapToLong(HistoryResult::equalCounts).sum()),
            "yardstick: seconds that SHA-256 of 256 MiB takes on one core just before a run; where it is longer the machine was slower",
            "seconds of the best run; a cold process from its start to its end, a warm one from its second day on",
            "after its table, DuckDB counts the month and the year of every unit under every definition of on time; where it"
                + " says so, under one",
            "cchc brings up to date every day, unit, procedure and channel under all definitions, whatever is asked later")
        .table("Results", Comparison.HEADER, new ResultLines(results).all())
        .table(
            "Phases of cchc",
            PhaseLines.OWN_HEADER,
            results.stream().flatMap(PhaseLines::own).toList())
        .table(
            "Phases of DuckDB",
            PhaseLines.PEER_HEADER,
            results.stream().flatMap(PhaseLines::peer).toList());
  }
}
