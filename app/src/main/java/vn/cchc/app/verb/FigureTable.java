package vn.cchc.app.verb;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import vn.cchc.app.output.FigureRow;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.period.Period;
import vn.cchc.model.procedure.ProcedureField;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.figure.Dimension;
import vn.cchc.transform.figure.FigureRequest;
import vn.cchc.transform.figure.LedgerFigures;

/** Makes the rows that {@code cchc figures} prints; rows of zeros are rows too. */
final class FigureTable {

  private final Conf conf;
  private final LedgerFigures ledger;
  private final String timeliness;

  FigureTable(Conf conf, TableReader reader, String timeliness) {
    this.conf = conf;
    this.ledger = new LedgerFigures(reader);
    this.timeliness = timeliness;
  }

  /**
   * The rows of a unit.
   *
   * @param codes the units added up
   * @param by what they are split by; null for one row
   */
  List<FigureRow> rows(Unit unit, Set<String> codes, Period period, Split by) {
    if (by == null) {
      FigureRequest request = request(codes, period.range(), Dimension.NONE);
      ledger.answer(List.of(request));
      return List.of(
          new FigureRow(
              unit, period.range(), timeliness, Optional.empty(), unit.name(), request.total()));
    }
    return switch (by) {
      case UNIT -> byUnit(unit, codes, period.range());
      case MONTH -> byMonth(unit, codes, period.range());
      case FIELD -> byKey(unit, codes, period.range(), Dimension.FIELD, fieldNames());
      case PROCEDURE -> byKey(unit, codes, period.range(), Dimension.PROCEDURE, procedureNames());
      case CHANNEL -> byKey(unit, codes, period.range(), Dimension.CHANNEL, channelNames());
    };
  }

  private List<FigureRow> byUnit(Unit unit, Set<String> codes, DateRange range) {
    Map<Unit, FigureRequest> requests = new LinkedHashMap<>();
    requests.put(unit, request(Set.of(unit.key()), range, Dimension.NONE));
    for (Unit child : conf.units().children(unit, range)) {
      if (codes.contains(child.key())) {
        requests.put(child, request(conf.units().subtree(child, range), range, Dimension.NONE));
      }
    }
    ledger.answer(requests.values());
    List<FigureRow> rows = new ArrayList<>();
    requests.forEach(
        (u, request) -> {
          Figures figures = request.total();
          if (u.validDuring(range) || !figures.equals(Figures.ZERO)) {
            String name = u.equals(unit) ? u.name() + " (riêng)" : u.name();
            rows.add(new FigureRow(u, range, timeliness, Optional.of(u.code()), name, figures));
          }
        });
    return rows;
  }

  private List<FigureRow> byMonth(Unit unit, Set<String> codes, DateRange range) {
    SortedMap<YearMonth, DateRange> ranges = range.byMonth();
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

  private Map<String, String> fieldNames() {
    Map<String, String> names = new LinkedHashMap<>();
    conf.procedures().fields().forEach(f -> names.put(f.code(), f.name()));
    names.put(ProcedureField.UNKNOWN.code(), ProcedureField.UNKNOWN.name());
    return names;
  }

  private Map<String, String> procedureNames() {
    Map<String, String> names = new LinkedHashMap<>();
    conf.procedures().all().forEach(p -> names.put(p.code(), p.code() + " " + p.name()));
    return names;
  }

  private static Map<String, String> channelNames() {
    Map<String, String> names = new LinkedHashMap<>();
    Arrays.stream(Channel.values()).forEach(c -> names.put(c.code(), c.vietnamese()));
    return names;
  }
}
