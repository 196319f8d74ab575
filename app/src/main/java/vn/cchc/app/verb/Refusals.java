package vn.cchc.app.verb;

import vn.cchc.app.CchcCommand;
import vn.cchc.app.Terminal;
import vn.cchc.ingest.IngestSummary;

/** Says which files were refused and why. */
final class Refusals {

  private Refusals() {}

  /**
   * Prints a line for each refused file.
   *
   * @return the exit code of the load: that of the gravest refusal, 1 when records were quarantined
   */
  static int say(Terminal terminal, IngestSummary summary) {
    return summary.refused().stream()
        .mapToInt(refusal -> CchcCommand.say(terminal, refusal.reason()))
        .max()
        .orElse(summary.total().quarantined() > 0 ? 1 : 0);
  }
}
