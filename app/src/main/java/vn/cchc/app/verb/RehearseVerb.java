package vn.cchc.app.verb;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.cchc.app.AppErrors;
import vn.cchc.app.CchcCommand;
import vn.cchc.app.Terminal;

/**
 * Runs the common verbs once on a very small lake, so that the launcher can archive the classes
 * they load. Not for people.
 */
@Command(name = "rehearse", hidden = true)
public final class RehearseVerb implements Callable<Integer> {

  private static final String PERIOD = "2022-01-05..2023-03-31";

  private final Terminal terminal;

  @Mixin private ConfOptions conf;

  /** Talks to this terminal. */
  public RehearseVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String confDir = conf.conf().root().toString();
    Path scratch = Files.createTempDirectory("cchc-rehearsal-");
    String landing = scratch.resolve("landing").toString();
    String lake = scratch.resolve("lake").toString();
    String unit = "TX Hoà Thành, Tây Ninh";
    try {
      for (List<String> call :
          List.of(
              List.of("simulate", "hoa-thanh", "--dossiers", "2000", "--out", landing),
              List.of("refresh", "--landing", landing, "--lake", lake),
              List.of("figures", "--unit", unit, "--period", PERIOD, "--lake", lake),
              List.of(
                  "figures",
                  "--unit",
                  unit,
                  "--period",
                  PERIOD,
                  "--by",
                  "field",
                  "--format",
                  "csv",
                  "--lake",
                  lake),
              List.of("indicators", "--unit", unit, "--period", PERIOD, "--lake", lake),
              List.of(
                  "dossiers",
                  "--unit",
                  unit,
                  "--period",
                  PERIOD,
                  "--figure",
                  "received",
                  "--lake",
                  lake),
              List.of("findings", "--unit", unit, "--period", PERIOD, "--lake", lake),
              List.of(
                  "report",
                  "scorecard",
                  "--unit",
                  unit,
                  "--period",
                  PERIOD,
                  "--lake",
                  lake,
                  "--out",
                  scratch.toString()),
              List.of("quarantine", "--lake", lake),
              List.of("lake", "status", "--lake", lake))) {
        rehearse(call, confDir);
      }
    } finally {
      FileUtils.deleteQuietly(scratch.toFile());
    }
    return 0;
  }

  private void rehearse(List<String> call, String confDir) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Terminal quiet = new Terminal(nowhere, terminal.err(), terminal.clock(), false);
    String[] args = new String[call.size() + 2];
    call.toArray(args);
    args[call.size()] = "--conf";
    args[call.size() + 1] = confDir;
    int code = CchcCommand.run(quiet, args);
    if (code > 1) {
      throw AppErrors.rehearsalFailed(call.get(0), code);
    }
  }
}
