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
        new Question(unit.key(), range, timeliness, dimension),
        q -> {
          Set<String> codes = units.subtree(unit);
          return new FigureRequest(codes, range, timeliness, dimension);
        });
  }

  /** Asks for the figures of some units together, under a name of its own. */
  void ask(String name, Set<String> codes, DateRange range, String timeliness) {
    requests.computeIfAbsent(
        new Question(name, range, timeliness, Dimension.NONE),
        q -> new FigureRequest(codes, range, timeliness, Dimension.NONE));
  }

  /** Figures of some units together that were asked for. */
  Figures figures(String name, DateRange range, String timeliness) {
    return request(name, range, timeliness, Dimension.NONE).total();
  }

  /** Reads the ledger. */
  void answer(LedgerFigures ledger) {
    ledger.answer(requests.values());
  }

  /** Figures that were asked for. */
  Figures figures(Unit unit, DateRange range, String timeliness) {
    return request(unit.key(), range, timeliness, Dimension.NONE).total();
  }

  /** Figures by field that were asked for. */
  Map<String, Figures> byField(Unit unit, DateRange range, String timeliness) {
    return request(unit.key(), range, timeliness, Dimension.FIELD).byKey();
  }

  private FigureRequest request(
      String unit, DateRange range, String timeliness, Dimension dimension) {
    FigureRequest request = requests.get(new Question(unit, range, timeliness, dimension));
    if (request == null) {
      throw new IllegalStateException("figures of " + unit + " were never asked for");
    }
    return request;
  }
}
