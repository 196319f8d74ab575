package vn.cchc.app.verb;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.OutputFormat;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.Period;

/** What the verbs that read figures have in common. */
final class FigureOptions {

  @Option(
      names = "--timeliness",
      paramLabel = "ID",
      defaultValue = Conf.DEFAULT_TIMELINESS,
      description = {
        "Cách tính đúng hạn: day (mặc định), timestamp,",
        "original-due, portal-766, returned-day,",
        "half-day-session, vendor-06a"
      })
  private String timeliness;

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "table",
      description = "table (mặc định), csv hoặc json")
  private OutputFormat format;

  @Mixin private UnitOptions what;

  /** The unit asked for, with the units that its figures are added up from. */
  UnitScope scope(Conf conf, Period period) {
    return what.scope(conf, period);
  }

  String timeliness() {
    return timeliness;
  }

  OutputFormat format() {
    return format;
  }

  Period period(Reading reading) {
    return what.period(reading);
  }

  Reading open(Terminal terminal) {
    return what.open(terminal);
  }
}
