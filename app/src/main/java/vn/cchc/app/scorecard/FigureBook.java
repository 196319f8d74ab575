package vn.cchc.app.scorecard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.transform.figure.Dimension;
import vn.cchc.transform.figure.FigureRequest;
import vn.cchc.transform.figure.LedgerFigures;

/** Collects every figure that some pages need, reads the ledger once, and hands the figures out. */
final class FigureBook {

  private record Question(String unit, DateRange range, String timeliness, Dimension dimension) {}

  private final UnitCatalogue units;
  private final Map<Question, FigureRequest> requests = new LinkedHashMap<>();

  FigureBook(UnitCatalogue units) {
    this.units = units;
  }

  /** Asks for the figures of a unit with all below it. */
  void ask(Unit unit, DateRange range, String timeliness, Dimension dimension) {
    requests.computeIfAbsent(
        new Question(unit.code(), range, timeliness, dimension),
        q -> {
          Set<String> codes = units.subtree(unit, range);
          return new FigureRequest(codes, range, timeliness, dimension);
        });
  }

  /** Reads the ledger. */
  void answer(LedgerFigures ledger) {
    ledger.answer(requests.values());
  }

  /** Figures that were asked for. */
  Figures figures(Unit unit, DateRange range, String timeliness) {
    return request(unit, range, timeliness, Dimension.NONE).total();
  }

  /** Figures by field that were asked for. */
  Map<String, Figures> byField(Unit unit, DateRange range, String timeliness) {
    return request(unit, range, timeliness, Dimension.FIELD).byKey();
  }

  private FigureRequest request(
      Unit unit, DateRange range, String timeliness, Dimension dimension) {
    FigureRequest request = requests.get(new Question(unit.code(), range, timeliness, dimension));
    if (request == null) {
      throw new IllegalStateException("figures of " + unit.code() + " were never asked for");
    }
    return request;
  }
}
