package vn.cchc.transform.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.FigureSum;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.Move;
import vn.cchc.model.ledger.DossierFlows;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.timeliness.TimelinessDefinition;

/**
 * What two definitions of on time count otherwise over one range.
 *
 * @param first figures under the first definition
 * @param second figures under the second definition
 * @param moved the dossiers that count otherwise, by the kind of move and code
 */
public record DefinitionMoves(
    TimelinessDefinition firstDefinition,
    TimelinessDefinition secondDefinition,
    Figures first,
    Figures second,
    List<Moved> moved) {

  /** A dossier with its move. */
  public record Moved(SilverDossier dossier, Move move) {}

  /** Copies the list. */
  public DefinitionMoves {
    moved = List.copyOf(moved);
  }

  /** Counts every dossier of some units under both definitions. */
  public static DefinitionMoves read(
      TableReader reader,
      Conf conf,
      Set<String> units,
      DateRange range,
      TimelinessDefinition first,
      TimelinessDefinition second) {
    DossierFlows one = new DossierFlows(first, conf.timeRules());
    DossierFlows other = new DossierFlows(second, conf.timeRules());
    Figures[] sums = {Figures.ZERO, Figures.ZERO};
    List<Moved> moved = new ArrayList<>();
    DossierScan.read(
        reader,
        units,
        silver -> {
          Figures before = FigureSum.of(silver.dossier(), one, range);
          Figures after = FigureSum.of(silver.dossier(), other, range);
          sums[0] = sums[0].plus(before);
          sums[1] = sums[1].plus(after);
          Move move = Move.between(before, after);
          if (!move.isNone()) {
            moved.add(new Moved(silver, move));
          }
        });
    moved.sort(
        Comparator.comparing(Moved::move, Move.ORDER)
            .thenComparing(each -> each.dossier().dossier().code()));
    return new DefinitionMoves(first, second, sums[0], sums[1], moved);
  }

  /** How many dossiers make each move. */
  public Map<Move, Long> counts() {
    Map<Move, Long> counts = new TreeMap<>(Move.ORDER);
    moved.forEach(each -> counts.merge(each.move(), 1L, Long::sum));
    return counts;
  }
}
