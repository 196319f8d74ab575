package vn.cchc.app.verb;

import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.Period;
import vn.cchc.model.unit.Unit;

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

  @Mixin private PeriodOptions period;
  @Mixin private LakeOptions lake;
  @Mixin private ConfOptions conf;

  Unit unit(Conf conf, Period period) {
    return conf.unitResolver().require(unit, u -> u.validDuring(period.range()));
  }

  Set<String> codes(Conf conf, Unit unit, Period period) {
    return own ? Set.of(unit.key()) : conf.units().subtree(unit, period.range());
  }

  boolean own() {
    return own;
  }

  Period period() {
    return period.period();
  }

  LakeOptions lake() {
    return lake;
  }

  Conf conf() {
    return conf.conf();
  }
}
