package vn.cchc.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cchc.bench.duck.DuckLoad;
import vn.cchc.bench.duck.DuckPeer;
import vn.cchc.model.conf.Conf;

/**
 * Runs both sides in turn over one landing folder, each time from a cold process with a new output,
 * and compares what they counted before any time is handed out.
 */
final class SideBySide {

  /** Threads of the peer: the cores that our side has on the machine of the goals. */
  static final int THREADS = 2;

  private final Programs programs;
  private final Path work;
  private final OwnLoad own;

  SideBySide(Programs programs, Path work) {
    this.programs = programs;
    this.work = work;
    this.own = new OwnLoad(programs, work);
  }

  /**
   * Measures both.
   *
   * @param own our runs
   * @param peer DuckDB's runs
   * @param counts what both counted
   */
  record Result(List<MeasuredRun> own, List<MeasuredRun> peer, Counts counts) {}

  /** So many rounds of both sides. */
  Result run(Conf conf, Path landing, int rounds) {
    Path names = work.resolve("names-" + landing.getParent().getFileName());
    DuckPeer.prepare(conf, landing, names);
    List<MeasuredRun> ours = new ArrayList<>();
    List<MeasuredRun> theirs = new ArrayList<>();
    Counts counts = null;
    for (int round = 1; round <= rounds; round++) {
      Path parquet = work.resolve("peer.parquet");
      theirs.add(peer("duckdb-" + round, landing, names, parquet));
      Path lake = work.resolve("lake");
      ours.add(own("cchc-" + round, landing, lake));
      counts = OwnLoad.counts(lake);
      Counts peerCounts = DuckPeer.counts(conf, parquet);
      if (!counts.equals(peerCounts)) {
        throw BenchErrors.unequal(counts, peerCounts);
      }
    }
    return new Result(ours, theirs, counts);
  }

  /** One run of our side into a new lake with a new archive. */
  MeasuredRun own(String name, Path landing, Path lake) {
    Folders.delete(lake);
    Folders.delete(lake.resolveSibling(lake.getFileName() + "-archive"));
    return own.run(name, landing, lake);
  }

  private MeasuredRun peer(String name, Path landing, Path names, Path parquet) {
    List<String> command =
        programs.java(
            DuckLoad.class.getName(),
            landing.toString(),
            names.toString(),
            parquet.toString(),
            String.valueOf(THREADS));
    return ChildProcess.run(name, command, work.resolve(name + ".log"), Set.of(0));
  }
}
