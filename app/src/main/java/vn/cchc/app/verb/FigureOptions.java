package vn.cchc.app.verb;

import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.OutputFormat;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.Period;
import vn.cchc.model.unit.Unit;

/** What the verbs that read figures have in common. */
final class FigureOptions {

  @Option(
      names = "--unit",
      required = true,
      paramLabel = "U",
      description = "Đơn vị: mã hoặc tên, thêm tỉnh khi trùng tên (TX Hoà Thành, Tây Ninh)")
  private String unit;

  @Option(names = "--own", description = "Chỉ hồ sơ của chính đơn vị, không tính đơn vị cấp dưới")
  private boolean own;

  @Option(
      names = "--timeliness",
      paramLabel = "ID",
      defaultValue = Conf.DEFAULT_TIMELINESS,
      description = "Cách tính đúng hạn: day (mặc định), timestamp, original-due")
  private String timeliness;

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "table",
      description = "table (mặc định), csv hoặc json")
  private OutputFormat format;

  @Mixin private PeriodOptions period;
  @Mixin private ReadOptions read;

  Unit unit(Conf conf, Period period) {
    return conf.unitResolver().require(unit, u -> u.validDuring(period.range()));
  }

  Set<String> codes(Conf conf, Unit unit, Period period) {
    return own ? Set.of(unit.key()) : conf.units().subtree(unit, period.range());
  }

  boolean own() {
    return own;
  }

  String timeliness() {
    return timeliness;
  }

  OutputFormat format() {
    return format;
  }

  Period period(Reading reading) {
    return reading.period(period);
  }

  Reading open(Terminal terminal) {
    return read.open(terminal);
  }
}
