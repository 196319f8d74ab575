package vn.cchc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.bench.duck.DuckLedger;

/** Every run with the seconds of its phases, as both sides name them. */
final class PhaseLines {

  /** Names of the cells of our runs. */
  static final List<String> OWN_HEADER =
      List.of(
          "run",
          "seconds",
          "Spark's start",
          "load",
          "ledger",
          "rest",
          "CPU seconds",
          "yardstick before");

  /** Names of the cells of DuckDB's runs. */
  static final List<String> PEER_HEADER =
      List.of(
          "run",
          "seconds",
          "records",
          "dossiers",
          "figures",
          "other definitions",
          "CPU seconds",
          "yardstick before");

  /** Names of steps of {@code cchc refresh}. */
  private static final String LOAD = "Nạp nguồn";

  private static final String LEDGER = "Tính sổ cái";

  private PhaseLines() {}

  /** Our runs on a history. */
  static Stream<List<String>> own(HistoryResult result) {
    return Stream.of(
            List.of(result.ownLoad()),
            result.cold().own(),
            result.scattered().own(),
            result.ownWarm(),
            result.figures(),
            result.rebuilds(),
            result.scorecards())
        .flatMap(List::stream)
        .map(PhaseLines::own);
  }

  private static List<String> own(MeasuredRun run) {
    double start = run.step(OwnLoad.SPARK_START);
    double load = run.step(LOAD);
    double ledger = run.step(LEDGER);
    return List.of(
        run.name(),
        Comparison.number(run.wallSeconds()),
        step(start),
        step(load),
        step(ledger),
        Comparison.number(run.wallSeconds() - start - load - ledger),
        Comparison.number(run.cpuSeconds()),
        Comparison.number(run.yardstick()));
  }

  /** DuckDB's runs on a history; CPU time is that of a whole process. */
  static Stream<List<String>> peer(HistoryResult result) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(peer(result.peerLoad()));
    result.cold().peer().forEach(run -> lines.add(peer(run)));
    result.scattered().peer().forEach(run -> lines.add(peer(run)));
    MeasuredRun warm = result.peerWarm();
    for (int day = 1; day <= result.ownWarm().size(); day++) {
      lines.add(
          peer(
              warm,
              day,
              warm.name() + "-" + day,
              Peer.ofFolder(warm, day),
              day == 1 ? Comparison.number(warm.cpuSeconds()) : ""));
    }
    return lines.stream();
  }

  private static List<String> peer(MeasuredRun run) {
    return peer(run, 1, run.name(), run.wallSeconds(), Comparison.number(run.cpuSeconds()));
  }

  private static List<String> peer(
      MeasuredRun run, int folder, String name, double seconds, String cpu) {
    return List.of(
        name,
        Comparison.number(seconds),
        step(run.step(DuckLedger.step(folder, DuckLedger.RECORDS))),
        step(run.step(DuckLedger.step(folder, DuckLedger.DOSSIERS))),
        step(run.step(DuckLedger.step(folder, DuckLedger.FIGURES))),
        step(run.step(DuckLedger.step(folder, DuckLedger.OTHER_FIGURES))),
        cpu,
        Comparison.number(run.yardstick()));
  }

  private static String step(double seconds) {
    return seconds == 0 ? "" : Comparison.number(seconds);
  }
}
