package vn.cchc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Our own side: verbs of {@code cchc} as a user starts them, each a process of its own. */
final class OwnLedger {

  private static final Set<Integer> DONE = Set.of(0);
  private static final Set<Integer> DONE_WITH_QUARANTINE = Set.of(0, 1);

  private final Programs programs;
  private final Path work;

  OwnLedger(Programs programs, Path work) {
    this.programs = programs;
    this.work = work;
  }

  /**
   * {@code cchc refresh}: loads every file of a landing folder and brings the ledger up to date.
   */
  MeasuredRun refresh(String name, Path landing, Path lake) {
    return run(
        name,
        DONE_WITH_QUARANTINE,
        programs.cchc(refreshArguments(landing, lake).toArray(String[]::new)));
  }

  /**
   * The same for several landing folders, one after the other in one process.
   *
   * @return a run for each folder; CPU time is that of the process in that time
   */
  List<MeasuredRun> warmRefreshes(String name, List<Path> landings, Path lake) {
    List<String> arguments = new ArrayList<>(List.of(WarmRefresh.class.getName()));
    arguments.addAll(refreshArguments(Path.of(""), lake));
    landings.forEach(landing -> arguments.add(landing.toString()));
    MeasuredRun process = run(name, DONE, programs.warm(arguments.toArray(String[]::new)));
    return IntStream.rangeClosed(1, landings.size())
        .mapToObj(number -> WarmRefresh.run(process, number))
        .toList();
  }

  /** {@code cchc transform --rebuild}. */
  MeasuredRun rebuild(String name, Path lake) {
    return run(
        name,
        DONE,
        programs.cchc("transform", "--rebuild", "--lake", lake.toString(), "--conf", conf()));
  }

  /** {@code cchc figures} of one unit, whose rows stand in {@link #log}. */
  MeasuredRun figures(String name, Path lake, String unit, String period) {
    return run(
        name,
        DONE,
        programs.cchc(
            "figures",
            "--unit",
            unit,
            "--period",
            period,
            "--format",
            "csv",
            "--lake",
            lake.toString(),
            "--conf",
            conf()));
  }

  /** {@code cchc report scorecard --all}, whose pages stand in a folder. */
  MeasuredRun scorecards(String name, Path lake, String period, Path out) {
    return run(
        name,
        DONE,
        programs.cchc(
            "report",
            "scorecard",
            "--all",
            "--period",
            period,
            "--out",
            out.toString(),
            "--lake",
            lake.toString(),
            "--conf",
            conf()));
  }

  /** What a run printed. */
  List<String> log(MeasuredRun run) {
    try {
      return Files.readAllLines(logFile(run.name()));
    } catch (IOException e) {
      throw BenchErrors.files(logFile(run.name()), e);
    }
  }

  private MeasuredRun run(String name, Set<Integer> accepted, List<String> command) {
    return ChildProcess.run(name, command, logFile(name), accepted);
  }

  private Path logFile(String name) {
    return work.resolve(name + ".log");
  }

  private List<String> refreshArguments(Path landing, Path lake) {
    return List.of(
        "refresh", "--lake", lake.toString(), "--conf", conf(), "--landing", landing.toString());
  }

  private String conf() {
    return programs.conf().toString();
  }
}
