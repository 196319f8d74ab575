package vn.cchc.app.verb;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import vn.cchc.app.AppErrors;
import vn.cchc.app.output.FigureRow;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.period.Period;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.figure.Dimension;
import vn.cchc.transform.figure.FigureRequest;
import vn.cchc.transform.figure.LedgerFigures;

/** Makes the rows that {@code cchc figures} prints; rows of zeros are rows too. */
final class FigureTable {

  private final KeyNames names;
  private final LedgerFigures ledger;
  private final String timeliness;

  FigureTable(Conf conf, TableReader reader, String timeliness) {
    this.names = new KeyNames(conf);
    this.ledger = new LedgerFigures(reader);
    this.timeliness = timeliness;
  }

  /**
   * The rows of a unit.
   *
   * @param by what they are split by; null for one row
   */
  List<FigureRow> rows(UnitScope scope, Period period, Split by) {
    Unit unit = scope.unit();
    Set<String> codes = scope.codes();
    if (by == null) {
      FigureRequest request = request(codes, period.range(), Dimension.NONE);
      ledger.answer(List.of(request));
      return List.of(
          new FigureRow(
              unit, period.range(), timeliness, Optional.empty(), unit.name(), request.total()));
    }
    return switch (by) {
      case UNIT -> byUnit(scope, period.range());
      case MONTH -> byMonth(unit, codes, period);
      case FIELD -> byKey(unit, codes, period.range(), Dimension.FIELD, names.of(by));
      case PROCEDURE -> byKey(unit, codes, period.range(), Dimension.PROCEDURE, names.of(by));
      case CHANNEL -> byKey(unit, codes, period.range(), Dimension.CHANNEL, names.of(by));
      case OFFICIAL -> throw AppErrors.notSplit("figures", "official");
    };
  }

  private List<FigureRow> byUnit(UnitScope scope, DateRange range) {
    Map<Unit, FigureRequest> requests = new LinkedHashMap<>();
    scope.rows().forEach((row, codes) -> requests.put(row, request(codes, range, Dimension.NONE)));
    ledger.answer(requests.values());
    List<FigureRow> rows = new ArrayList<>();
    requests.forEach(
        (u, request) -> {
          Figures figures = request.total();
          if (u.validDuring(range) || !figures.equals(Figures.ZERO)) {
            String name = u.equals(scope.unit()) ? u.name() + " (riêng)" : u.name();
            rows.add(new FigureRow(u, range, timeliness, Optional.of(u.code()), name, figures));
          }
        });
    return rows;
  }

  private List<FigureRow> byMonth(Unit unit, Set<String> codes, Period period) {
    SortedMap<YearMonth, DateRange> ranges = period.byMonth();
    Map<YearMonth, FigureRequest> requests = new LinkedHashMap<>();
    ranges.forEach((month, days) -> requests.put(month, request(codes, days, Dimension.NONE)));
    ledger.answer(requests.values());
    List<FigureRow> rows = new ArrayList<>();
    requests.forEach(
        (month, request) ->
            rows.add(
                new FigureRow(
                    unit,
                    ranges.get(month),
                    timeliness,
                    Optional.of(month.toString()),
                    month.toString(),
                    request.total())));
    return rows;
  }

  private List<FigureRow> byKey(
      Unit unit,
      Set<String> codes,
      DateRange range,
      Dimension dimension,
      Map<String, String> names) {
    FigureRequest request = request(codes, range, dimension);
    ledger.answer(List.of(request));
    Map<String, Figures> found = request.byKey();
    Map<String, String> all = new LinkedHashMap<>(names);
    found.keySet().forEach(key -> all.putIfAbsent(key, key));
    List<FigureRow> rows = new ArrayList<>();
    all.forEach(
        (key, name) ->
            rows.add(
                new FigureRow(
                    unit,
                    range,
                    timeliness,
                    Optional.of(key),
                    name,
                    found.getOrDefault(key, Figures.ZERO))));
    return rows;
  }

  private FigureRequest request(Set<String> codes, DateRange range, Dimension dimension) {
    return new FigureRequest(codes, range, timeliness, dimension);
  }
}
