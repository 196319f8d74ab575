package vn.cchc.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import vn.cchc.app.CchcCommand;
import vn.cchc.app.Terminal;

/**
 * A process in which {@code cchc refresh} runs several times, each with landing files of its own,
 * as in a service that stays up. Every run opens and closes its Spark session, as the verb does;
 * only what the Java machine has learnt stays.
 */
final class WarmRefresh {

  private static final int DONE_WITH_QUARANTINE = 1;
  private static final String WHOLE = "whole";
  private static final String CPU = "CPU";

  private WarmRefresh() {}

  /**
   * Arguments: those of {@code cchc refresh} with {@code --landing} and an empty folder at their
   * end, then the landing folders.
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
    int place = List.of(args).indexOf("--landing") + 1;
    StepLog log = new StepLog(System.out);
    for (int i = place + 1; i < args.length; i++) {
      String[] command = List.of(args).subList(0, place + 1).toArray(String[]::new);
      command[place] = args[i];
      int exitCode = refresh(log, i - place, command);
      if (exitCode > DONE_WITH_QUARANTINE) {
        System.exit(exitCode);
      }
    }
  }

  private static int refresh(StepLog log, int number, String... command) {
    StringWriter said = new StringWriter();
    PrintWriter messages = new PrintWriter(said);
    double cpu = cpu();
    long start = System.nanoTime();
    int exitCode =
        CchcCommand.run(
            new Terminal(new PrintWriter(new StringWriter()), messages, Clock.systemUTC(), false),
            command);
    log.write(step(number, WHOLE), (System.nanoTime() - start) / 1e9);
    log.write(step(number, CPU), cpu() - cpu);
    StepLog.read(said.toString().lines().toList())
        .forEach((name, seconds) -> log.write(step(number, name), seconds));
    if (exitCode > DONE_WITH_QUARANTINE) {
      System.out.println(said);
    }
    return exitCode;
  }

  /** One of the runs of such a process, counted from 1. */
  static MeasuredRun run(MeasuredRun process, int number) {
    Map<String, Double> steps = new HashMap<>();
    String prefix = step(number, "");
    process
        .steps()
        .forEach(
            (name, seconds) -> {
              if (name.startsWith(prefix)) {
                steps.put(name.substring(prefix.length()), seconds);
              }
            });
    return new MeasuredRun(
        process.name() + "-" + number,
        steps.remove(WHOLE),
        steps.remove(CPU),
        steps,
        process.yardstick());
  }

  private static String step(int number, String name) {
    return number + " " + name;
  }

  private static double cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }
}
