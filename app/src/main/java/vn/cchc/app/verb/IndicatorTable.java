package vn.cchc.app.verb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.cchc.app.AppErrors;
import vn.cchc.app.output.IndicatorRow;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.model.indicator.RecordTerm;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.period.Period;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.indicator.Answer;
import vn.cchc.transform.indicator.Axis;
import vn.cchc.transform.indicator.IndicatorDesk;
import vn.cchc.transform.indicator.Reading;
import vn.cchc.transform.indicator.Slice;

/** Makes the rows that {@code cchc indicators} prints; rows of zeros are rows too. */
final class IndicatorTable {

  private static final String UNKNOWN_OFFICIAL = "không rõ";

  private final KeyNames names;
  private final IndicatorDesk desk;
  private final String timeliness;

  IndicatorTable(Conf conf, IndicatorDesk desk, String timeliness) {
    this.names = new KeyNames(conf);
    this.desk = desk;
    this.timeliness = timeliness;
  }

  /** What cannot be read along an axis. */
  static boolean fits(Indicator indicator, Split by) {
    Axis axis = axis(by);
    return indicator
        .terms()
        .allMatch(term -> !(term instanceof RecordTerm records) || axis.fits(records.kind()));
  }

  /**
   * The rows of a unit.
   *
   * @param by what they are split by; null for one row
   */
  List<IndicatorRow> rows(UnitScope scope, Period period, List<Indicator> indicators, Split by) {
    DateRange range = period.range();
    if (by == Split.UNIT) {
      return byUnit(scope, range, indicators);
    }
    if (by == Split.MONTH) {
      return byMonth(scope, period, indicators);
    }
    Unit unit = scope.unit();
    if (by == null) {
      return sliced(
          Map.of(unit, new Slice(scope.codes(), range)),
          indicators,
          (u, readings) -> new IndicatorRow(u, range, Optional.empty(), u.name(), readings));
    }
    Map<String, String> named = names.of(by);
    Map<String, List<Reading>> byKey =
        desk.read(
                indicators,
                List.of(new Slice(scope.codes(), range)),
                timeliness,
                axis(by),
                named.keySet())
            .get(0)
            .byKey();
    if (by == Split.OFFICIAL && byKey.keySet().stream().allMatch(String::isEmpty)) {
      throw AppErrors.noOfficials(unit.name());
    }
    List<IndicatorRow> rows = new ArrayList<>();
    byKey.forEach(
        (key, readings) ->
            rows.add(
                new IndicatorRow(
                    unit,
                    range,
                    Optional.of(key),
                    named.getOrDefault(key, key.isEmpty() ? UNKNOWN_OFFICIAL : key),
                    readings)));
    return rows;
  }

  private List<IndicatorRow> byUnit(UnitScope scope, DateRange range, List<Indicator> indicators) {
    Map<Unit, Slice> slices = new LinkedHashMap<>();
    scope.rows().forEach((unit, codes) -> slices.put(unit, new Slice(codes, range)));
    List<IndicatorRow> rows =
        sliced(
            slices,
            indicators,
            (unit, readings) ->
                new IndicatorRow(
                    unit,
                    range,
                    Optional.of(unit.code()),
                    unit.equals(scope.unit()) ? unit.name() + " (riêng)" : unit.name(),
                    readings));
    return rows.stream()
        .filter(r -> r.unit().validDuring(range) || r.readings().stream().anyMatch(this::counts))
        .toList();
  }

  private boolean counts(Reading reading) {
    return above(reading.numerator()) || above(reading.denominator());
  }

  private static boolean above(Answer answer) {
    return answer instanceof Answer.Counted counted && counted.value() != 0;
  }

  private List<IndicatorRow> byMonth(UnitScope scope, Period period, List<Indicator> indicators) {
    Map<String, Slice> slices = new LinkedHashMap<>();
    period
        .byMonth()
        .forEach((month, days) -> slices.put(month.toString(), new Slice(scope.codes(), days)));
    return sliced(
        slices,
        indicators,
        (month, readings) ->
            new IndicatorRow(
                scope.unit(), slices.get(month).range(), Optional.of(month), month, readings));
  }

  private <K> List<IndicatorRow> sliced(
      Map<K, Slice> slices,
      List<Indicator> indicators,
      BiFunction<K, List<Reading>, IndicatorRow> row) {
    List<IndicatorDesk.Sheet> sheets =
        desk.read(indicators, List.copyOf(slices.values()), timeliness, Axis.NONE, List.of());
    List<IndicatorRow> rows = new ArrayList<>();
    int i = 0;
    for (K key : slices.keySet()) {
      rows.add(row.apply(key, sheets.get(i++).byKey().get("")));
    }
    return rows;
  }

  private static Axis axis(Split by) {
    return by == null
        ? Axis.NONE
        : switch (by) {
          case UNIT, MONTH -> Axis.NONE;
          case FIELD -> Axis.FIELD;
          case PROCEDURE -> Axis.PROCEDURE;
          case CHANNEL -> Axis.CHANNEL;
          case OFFICIAL -> Axis.OFFICIAL;
        };
  }
}
