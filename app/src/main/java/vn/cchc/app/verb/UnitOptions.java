package vn.cchc.app.verb;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.Period;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitResolution;

/** Which unit over which period in which lake. */
final class UnitOptions {

  @Option(
      names = "--unit",
      required = true,
      paramLabel = "U",
      description = "Đơn vị: mã hoặc tên, thêm tỉnh khi trùng tên (TX Hoà Thành, Tây Ninh)")
  private String unit;

  @Option(names = "--own", description = "Chỉ hồ sơ của chính đơn vị, không tính đơn vị cấp dưới")
  private boolean own;

  @Option(
      names = "--with-predecessors",
      description = {
        "Tính lại theo bản đồ hiện nay: cộng cả các đơn vị đã nhập trọn",
        "vào đơn vị này; đơn vị đã chia tách thì nêu tên, không cộng"
      })
  private boolean withPredecessors;

  @Mixin private PeriodOptions period;
  @Mixin private ReadOptions read;

  /** The unit asked for, with the units that its figures are added up from. */
  UnitScope scope(Conf conf, Period period) {
    if (!withPredecessors) {
      Unit found = conf.unitResolver().require(unit, u -> u.validDuring(period.range()));
      return own ? UnitScope.own(found) : UnitScope.asItWas(conf.units(), found);
    }
    if (own) {
      throw AppErrors.ownOrPredecessors();
    }
    return UnitScope.restated(conf.units(), ofToday(conf, period), period.range());
  }

  /** A unit that still exists where one fits, else one of the period. */
  private Unit ofToday(Conf conf, Period period) {
    return conf.unitResolver().resolve(unit, u -> u.validTo() == null)
            instanceof UnitResolution.Resolved found
        ? found.unit()
        : conf.unitResolver().require(unit, u -> u.validDuring(period.range()));
  }

  Period period(Reading reading) {
    return reading.period(period);
  }

  Reading open(Terminal terminal) {
    return read.open(terminal);
  }
}
