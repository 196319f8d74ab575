package vn.cchc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Option;
import vn.cchc.model.conf.Conf;

/** What every measurement is told. */
final class BenchOptions {

  @Option(
      names = "--work",
      paramLabel = "DIR",
      defaultValue = "bench/target/work",
      description = "Folder of files, lakes and logs (default: ${DEFAULT-VALUE})")
  private Path work;

  @Option(
      names = "--distribution",
      paramLabel = "DIR",
      required = true,
      description = "The built command (the script gives it)")
  private Path distribution;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      defaultValue = "bench/results",
      description = "Where the page goes (default: ${DEFAULT-VALUE})")
  private Path results;

  @Option(
      names = "--rounds",
      defaultValue = "2",
      description = "How often each side runs (default: ${DEFAULT-VALUE})")
  private int rounds;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Prints this help")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  /** The folder to work in, made if it is not there. */
  Path work() {
    try {
      return Files.createDirectories(work.toAbsolutePath());
    } catch (IOException e) {
      throw BenchErrors.files(work, e);
    }
  }

  /** How the measured programs are started. */
  Programs programs() {
    return Programs.of(distribution.toAbsolutePath());
  }

  /** The configuration of the measured command. */
  Conf conf() {
    return Conf.load(programs().conf());
  }

  /** How often each side runs. */
  int rounds() {
    if (rounds < 1) {
      throw BenchErrors.tooSmall("--rounds", 1, rounds);
    }
    return rounds;
  }

  /** Prints the page and keeps it under its day and name. */
  void publish(ResultPage page, Clock clock, String name) {
    System.out.print(page.text());
    page.write(results.resolve(LocalDate.now(clock) + "-" + name + ".md"));
  }
}
