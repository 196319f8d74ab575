package vn.cchc.app.verb;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.conf.ConfErrors;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.period.Period;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.procedure.ProcedureField;
import vn.cchc.transform.indicator.Axis;
import vn.cchc.transform.indicator.CellFilter;

/** Which cell of a split table is meant. */
final class CellOptions {

  @Option(names = "--field", paramLabel = "LV", description = "Chỉ lĩnh vực này (mã)")
  private String field;

  @Option(names = "--procedure", paramLabel = "MÃ", description = "Chỉ thủ tục này (mã)")
  private String procedure;

  @Option(
      names = "--channel",
      paramLabel = "K",
      description = "Chỉ kênh này: direct, online hoặc postal")
  private Channel channel;

  @Option(names = "--month", paramLabel = "TH", description = "Chỉ tháng này của kỳ, dạng 2023-03")
  private String month;

  @Option(
      names = "--official",
      paramLabel = "MÃ",
      description = "Chỉ công chức này (mã hóa, cb-…); để trống \"\" là không rõ")
  private String official;

  /** What the options keep. */
  CellFilter filter(Conf conf) {
    Map<Axis, String> keys = new EnumMap<>(Axis.class);
    if (field != null) {
      Map<String, String> known = new KeyNames(conf).of(Split.FIELD);
      if (!known.containsKey(field)) {
        throw ConfErrors.unknownId("field", field, List.copyOf(known.keySet()));
      }
      keys.put(Axis.FIELD, field);
    }
    if (procedure != null) {
      keys.put(Axis.PROCEDURE, ProcedureCatalogue.core(procedure));
    }
    if (channel != null) {
      keys.put(Axis.CHANNEL, channel.code());
    }
    if (official != null) {
      keys.put(Axis.OFFICIAL, official);
    }
    return new CellFilter(keys);
  }

  /**
   * Says that nobody declared the procedure asked for; a code may stand in records nevertheless.
   */
  void warn(Terminal terminal, Conf conf) {
    if (procedure != null
        && !procedure.equals(ProcedureField.UNKNOWN.code())
        && conf.procedures().find(ProcedureCatalogue.core(procedure)).isEmpty()) {
      terminal.say("Danh mục (conf/procedures) không có thủ tục " + procedure + ".");
    }
  }

  /** The days of the month asked for inside a period; the whole period where none is. */
  DateRange days(Period period) {
    if (month == null) {
      return period.range();
    }
    DateRange days;
    try {
      days = period.byMonth().get(YearMonth.parse(month));
    } catch (DateTimeException e) {
      throw AppErrors.monthOutside(month);
    }
    if (days == null) {
      throw AppErrors.monthOutside(month);
    }
    return days;
  }
}
