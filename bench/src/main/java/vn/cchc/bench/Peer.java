package vn.cchc.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cchc.bench.duck.DuckHistory;
import vn.cchc.bench.duck.DuckLedger;

/** DuckDB's side: one process that loads one or several landing folders and counts after each. */
final class Peer {

  private final Programs programs;
  private final Path work;
  private final Path names;

  /**
   * A side.
   *
   * @param names folder of the name tables of the files
   */
  Peer(Programs programs, Path work, Path names) {
    this.programs = programs;
    this.work = work;
    this.names = names;
  }

  /** Loads landing folders, with a folder of the source in each, one after the other. */
  MeasuredRun load(String name, DuckHistory history, List<Path> landings) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                DuckLedger.class.getName(),
                history.folder().toString(),
                names.toString(),
                String.valueOf(SideBySide.THREADS)));
    landings.forEach(landing -> arguments.add(landing.resolve(Landing.SOURCE).toString()));
    return ChildProcess.run(
        name,
        programs.java(arguments.toArray(String[]::new)),
        work.resolve(name + ".log"),
        Set.of(0));
  }

  /** The whole process of one folder without the figures under other definitions of on time. */
  static double oneDefinition(MeasuredRun process) {
    return process.wallSeconds() - process.step(DuckLedger.step(1, DuckLedger.OTHER_FIGURES));
  }

  /** What one folder of a process took, counted from 1. */
  static double ofFolder(MeasuredRun process, int folder) {
    return process.step(DuckLedger.step(folder, DuckLedger.RECORDS))
        + process.step(DuckLedger.step(folder, DuckLedger.DOSSIERS))
        + process.step(DuckLedger.step(folder, DuckLedger.FIGURES))
        + process.step(DuckLedger.step(folder, DuckLedger.OTHER_FIGURES));
  }
}
