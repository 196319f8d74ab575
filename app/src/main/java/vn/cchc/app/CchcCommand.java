package vn.cchc.app;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import vn.cchc.app.verb.ArchiveVerb;
import vn.cchc.app.verb.CloseVerb;
import vn.cchc.app.verb.ConfVerb;
import vn.cchc.app.verb.DemoVerb;
import vn.cchc.app.verb.DossiersVerb;
import vn.cchc.app.verb.EditionsVerb;
import vn.cchc.app.verb.ExplainVerb;
import vn.cchc.app.verb.FiguresVerb;
import vn.cchc.app.verb.FindingsVerb;
import vn.cchc.app.verb.IndicatorsVerb;
import vn.cchc.app.verb.IngestVerb;
import vn.cchc.app.verb.LakeVerb;
import vn.cchc.app.verb.ProceduresVerb;
import vn.cchc.app.verb.QualityVerb;
import vn.cchc.app.verb.QuarantineVerb;
import vn.cchc.app.verb.ReconcileVerb;
import vn.cchc.app.verb.RefreshVerb;
import vn.cchc.app.verb.RehearseVerb;
import vn.cchc.app.verb.ReportVerb;
import vn.cchc.app.verb.ReportedVerb;
import vn.cchc.app.verb.SimulateVerb;
import vn.cchc.app.verb.TransformVerb;
import vn.cchc.app.verb.UnitsVerb;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;
import vn.cchc.model.text.Suggestion;

/** The command {@code cchc} with its verbs. */
@Command(
    name = "cchc",
    description = "Kho số liệu cải cách hành chính: từ tệp hồ sơ đến phiếu số liệu.",
    footer = {
      "",
      "Mã thoát: 0 xong; 1 xong nhưng có phần cần xem lại; 2 đầu vào hoặc cấu hình sai;",
      "3 lỗi bên ngoài; 70 lỗi của chương trình."
    },
    synopsisSubcommandLabel = "VERB",
    sortOptions = false)
public final class CchcCommand {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "In hướng dẫn này; 'cchc VERB --help' cho từng việc")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  private CchcCommand() {}

  /** Runs one verb; prints one clear line when it fails and returns the exit code. */
  public static int run(Terminal terminal, String... args) {
    CommandLine command = new CommandLine(new CchcCommand());
    List<Object> verbs =
        List.of(
            new DemoVerb(terminal),
            new SimulateVerb(terminal),
            new IngestVerb(terminal),
            new TransformVerb(terminal),
            new RefreshVerb(terminal),
            new QuarantineVerb(terminal),
            new QualityVerb(terminal),
            new FiguresVerb(terminal),
            new IndicatorsVerb(terminal),
            new DossiersVerb(terminal),
            new ExplainVerb(terminal),
            new FindingsVerb(terminal),
            new ReportedVerb(terminal),
            new ReconcileVerb(terminal),
            new ReportVerb(terminal),
            new CloseVerb(terminal),
            new EditionsVerb(terminal),
            new ConfVerb(terminal),
            new UnitsVerb(terminal),
            new ProceduresVerb(terminal),
            new LakeVerb(terminal),
            new ArchiveVerb(terminal),
            new RehearseVerb(terminal));
    asked(verbs, args).forEach(command::addSubcommand);
    command.setOut(terminal.out()).setErr(terminal.err());
    command.setUsageHelpWidth(80);
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setParameterExceptionHandler((e, given) -> badUsage(terminal, e));
    command.setExecutionExceptionHandler((e, line, result) -> failed(terminal, e));
    if (args.length == 0) {
      command.usage(terminal.out());
      return ErrorKind.USER_INPUT.exitCode();
    }
    return command.execute(args);
  }

  /** The verb that the first argument names; all of them where it names none. */
  private static List<Object> asked(List<Object> verbs, String... args) {
    List<Object> named =
        args.length == 0
            ? List.of()
            : verbs.stream()
                .filter(verb -> verb.getClass().getAnnotation(Command.class).name().equals(args[0]))
                .toList();
    return named.isEmpty() ? verbs : named;
  }

  private static int badUsage(Terminal terminal, ParameterException e) {
    String verbs = String.join(", ", e.getCommandLine().getSubcommands().keySet());
    String hint =
        e instanceof CommandLine.UnmatchedArgumentException unmatched && !verbs.isEmpty()
            ? suggest(unmatched, e.getCommandLine())
            : "see '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'";
    terminal.say("cchc: " + oneLine(e.getMessage()) + "; " + hint);
    return ErrorKind.USER_INPUT.exitCode();
  }

  private static String suggest(
      CommandLine.UnmatchedArgumentException unmatched, CommandLine line) {
    List<String> nearest =
        Suggestion.nearest(unmatched.getUnmatched().get(0), line.getSubcommands().keySet(), 1);
    return nearest.isEmpty()
        ? "verbs are " + String.join(", ", line.getSubcommands().keySet())
        : "did you mean '" + nearest.get(0) + "'?";
  }

  private static int failed(Terminal terminal, Exception e) {
    terminal.out().flush();
    if (e instanceof CchcException known) {
      return say(terminal, known);
    }
    terminal.say("cchc: internal error, please report it with the lines below: " + e);
    e.printStackTrace(terminal.err());
    return ErrorKind.BUG.exitCode();
  }

  /** Says what went wrong in one line and returns the exit code for it. */
  public static int say(Terminal terminal, CchcException e) {
    terminal.say("cchc: " + oneLine(e.getMessage()) + " [" + e.code() + "]");
    return e.kind().exitCode();
  }

  private static String oneLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
