package vn.cchc.bench;

import java.time.Clock;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;

/** The entry of all measurements. */
@Command(name = "bench", description = "Measurements side by side with other tools.")
public final class Bench {

  private Bench() {}

  /** Runs one measurement and ends the process with its exit code. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    CommandLine command = new CommandLine(new Bench());
    command.addSubcommand(new LoadBench(Clock.systemUTC()));
    command.addSubcommand(new FilesBench(Clock.systemUTC()));
    command.addSubcommand(new LedgerBench(Clock.systemUTC()));
    command.setExecutionExceptionHandler((e, line, result) -> failed(command, e));
    if (args.length == 0) {
      command.usage(command.getOut());
      System.exit(ErrorKind.USER_INPUT.exitCode());
    }
    System.exit(command.execute(args));
  }

  private static int failed(CommandLine command, Exception e) {
    if (e instanceof CchcException known) {
      command.getErr().println("bench: " + known.getMessage() + " [" + known.code() + "]");
      return known.kind().exitCode();
    }
    e.printStackTrace(command.getErr());
    return ErrorKind.BUG.exitCode();
  }
}
