package vn.cchc.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.cchc.bench.duck.DuckHistory.Question;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.TableReaders;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.figure.Dimension;
import vn.cchc.transform.figure.FigureRequest;
import vn.cchc.transform.figure.LedgerFigures;

/**
 * Compares the figures of both sides, unit by unit and count by count. A time is worth reading only
 * after this.
 */
final class FiguresCheck {

  private FiguresCheck() {}

  /** The figures of every unit on its own, as {@code cchc figures} reads them from a lake. */
  static Map<Question, Map<String, Figures>> own(
      Conf conf, Path lake, Collection<Question> questions) {
    Set<String> units = conf.units().all().stream().map(Unit::key).collect(Collectors.toSet());
    Map<Question, FigureRequest> requests =
        questions.stream()
            .collect(
                Collectors.toMap(
                    question -> question,
                    question ->
                        new FigureRequest(
                            units, question.range(), question.timeliness(), Dimension.UNIT)));
    new LedgerFigures(TableReaders.of(LakeFolder.open(lake))).answer(requests.values());
    Map<Question, Map<String, Figures>> figures = new HashMap<>();
    requests.forEach((question, request) -> figures.put(question, request.byKey()));
    return figures;
  }

  /**
   * Refuses two sides that differ in any count of any unit.
   *
   * @return how many counts above zero were equal
   * @throws vn.cchc.model.error.CchcException naming the first difference, and when nothing was
   *     compared
   */
  static long requireEqual(
      Map<Question, Map<String, Figures>> own, Map<Question, Map<String, Figures>> peer) {
    if (!own.keySet().equals(peer.keySet())) {
      throw BenchErrors.unequalFigures("the questions", own.keySet(), peer.keySet());
    }
    long counts = 0;
    for (Question question : own.keySet()) {
      Map<String, Figures> ours = own.get(question);
      Map<String, Figures> theirs = peer.get(question);
      Set<String> units = new TreeSet<>(ours.keySet());
      units.addAll(theirs.keySet());
      for (String unit : units) {
        Figures one = ours.getOrDefault(unit, Figures.ZERO);
        Figures other = theirs.getOrDefault(unit, Figures.ZERO);
        if (!one.equals(other)) {
          throw BenchErrors.unequalFigures("unit " + unit + " in " + question, one, other);
        }
        counts += one.asMap().values().stream().filter(count -> count > 0).count();
      }
    }
    if (counts == 0) {
      throw BenchErrors.unequalFigures("all counts, which are zero", own, peer);
    }
    return counts;
  }

  /**
   * Refuses a printed row of {@code cchc figures --format csv} that is not the sum of the peer's
   * units.
   *
   * @param printed lines that a run of the verb printed
   * @param units the unit asked for with those below it
   */
  static void requireEqual(List<String> printed, Set<String> units, Map<String, Figures> peer) {
    int header =
        printed.indexOf(
            "unit,unit_name,from,to,timeliness,"
                + Figure.columns().collect(Collectors.joining(",")));
    String row = header < 0 || header + 1 == printed.size() ? "" : printed.get(header + 1);
    Figures sum =
        units.stream()
            .map(unit -> peer.getOrDefault(unit, Figures.ZERO))
            .reduce(Figures.ZERO, Figures::plus);
    String wanted =
        Figure.EXPORTED.stream()
            .map(figure -> String.valueOf(sum.get(figure)))
            .collect(Collectors.joining(","));
    if (!row.endsWith("," + wanted)) {
      throw BenchErrors.unequalFigures("the row printed", row, wanted);
    }
  }
}
