package vn.cchc.app.verb;

import picocli.CommandLine.Mixin;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.OutputFormat;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.Period;

/** What the verbs that read figures have in common. */
final class FigureOptions {

  @Mixin private TimelinessOption timeliness;
  @Mixin private FormatOption format;
  @Mixin private UnitOptions what;

  /** The unit asked for, with the units that its figures are added up from. */
  UnitScope scope(Conf conf, Period period) {
    return what.scope(conf, period);
  }

  String timeliness() {
    return timeliness.id();
  }

  OutputFormat format() {
    return format.get();
  }

  Period period(Reading reading) {
    return what.period(reading);
  }

  Reading open(Terminal terminal) {
    return what.open(terminal);
  }
}
