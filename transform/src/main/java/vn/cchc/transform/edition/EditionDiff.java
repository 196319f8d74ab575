package vn.cchc.transform.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.transform.figure.LedgerFigures;
import vn.cchc.transform.state.LakeState;

/**
 * Compares the frozen figures of a period with those of another state: which figures differ, and
 * which dossiers explain each difference. The months, procedures and channels of a unit are
 * compared as well, and told wherever a dossier behind them does not stand under the figure of the
 * whole period already, so that nothing that moved inside it is missed.
 */
public final class EditionDiff {

  private static final Comparator<Wanted> ORDER =
      Comparator.comparing((Wanted each) -> each.cell.unit())
          .thenComparing(Wanted::cell)
          .thenComparing(Wanted::figure);

  private final DateRange period;
  private final Set<String> units;
  private final Set<String> scope;
  private final Set<String> timeliness;
  private final Side then;
  private final Side now;

  /** One of the two states compared, read with its own configuration. */
  public record Side(Conf conf, LakeState state) {}

  /**
   * A comparison.
   *
   * @param edition what the one side is an edition of
   * @param within only these units; all of the edition where empty
   */
  public EditionDiff(Edition edition, Set<String> within, Side then, Side now) {
    this.period = edition.range();
    this.scope = EditionScope.units(then.conf(), edition.unit());
    scope.addAll(EditionScope.units(now.conf(), edition.unit()));
    this.units = within.isEmpty() ? scope : Set.copyOf(within);
    this.timeliness = new LinkedHashSet<>(then.conf().timeliness().keySet());
    this.timeliness.retainAll(now.conf().timeliness().keySet());
    this.then = then;
    this.now = now;
  }

  /** Definitions of on time that both sides have. */
  public Set<String> compared() {
    return Set.copyOf(timeliness);
  }

  /** Definitions of on time that only one side has, which cannot be compared. */
  public Set<String> incomparable() {
    Set<String> ids = new TreeSet<>(then.conf().timeliness().keySet());
    ids.addAll(now.conf().timeliness().keySet());
    ids.removeAll(timeliness);
    return ids;
  }

  /** Every difference by unit, definition, days and figure; none when the figures are the same. */
  public List<Difference> differences() {
    SortedMap<Cell, Figures> frozen = cells(then);
    SortedMap<Cell, Figures> current = cells(now);
    List<Wanted> wanted = wanted(frozen, current);
    if (wanted.isEmpty()) {
      return List.of();
    }
    Map<Wanted, SortedMap<String, Long>> amounts = new HashMap<>();
    Contributions before = contributions(then, wanted);
    Contributions after = contributions(now, wanted);
    for (Wanted each : wanted) {
      SortedMap<String, Long> changes = new TreeMap<>(after.of(each));
      before.of(each).forEach((dossier, amount) -> changes.merge(dossier, -amount, Long::sum));
      changes.values().removeIf(amount -> amount == 0);
      amounts.put(each, changes);
    }
    wanted.removeAll(toldByTheWhole(amounts));
    amounts.keySet().retainAll(wanted);
    Set<String> changed = new HashSet<>();
    amounts.values().forEach(changes -> changed.addAll(changes.keySet()));
    Set<String> counted = before.counting(then.state().figures(), scope, changed);
    Set<String> counting = after.counting(now.state().figures(), scope, changed);
    return wanted.stream()
        .sorted(ORDER)
        .map(
            each ->
                difference(
                    each,
                    amounts.get(each).entrySet().stream()
                        .map(
                            change ->
                                new Difference.Change(
                                    change.getKey(),
                                    kind(
                                        counted.contains(change.getKey()),
                                        counting.contains(change.getKey())),
                                    change.getValue()))
                        .toList()))
        .toList();
  }

  /** A figure of a cell that differs. */
  record Wanted(Cell cell, Figure figure, long then, long now) {}

  private SortedMap<Cell, Figures> cells(Side side) {
    LedgerFigures ledger = new LedgerFigures(side.state().figures());
    SortedMap<Cell, Figures> cells =
        new TreeMap<>(FrozenFigures.read(ledger, period, units, timeliness).cells());
    Map<Cell, Figures> wholes = new HashMap<>();
    cells.forEach(
        (cell, figures) -> {
          if (!cell.detail().equals(Cell.WHOLE)) {
            wholes.merge(cell.whole(), figures, Figures::plus);
          }
        });
    cells.putAll(wholes);
    return cells;
  }

  private List<Wanted> wanted(SortedMap<Cell, Figures> frozen, SortedMap<Cell, Figures> current) {
    Set<Cell> cells = new TreeSet<>(frozen.keySet());
    cells.addAll(current.keySet());
    List<Wanted> all = new ArrayList<>();
    for (Cell cell : cells) {
      Figures one = frozen.getOrDefault(cell, Figures.ZERO);
      Figures other = current.getOrDefault(cell, Figures.ZERO);
      for (Figure figure : Figure.values()) {
        if (one.get(figure) != other.get(figure)) {
          all.add(new Wanted(cell, figure, one.get(figure), other.get(figure)));
        }
      }
    }
    return all;
  }

  /** Parts whose dossiers all stand under the same figure of the whole unit and period. */
  private Set<Wanted> toldByTheWhole(Map<Wanted, SortedMap<String, Long>> amounts) {
    record Key(String timeliness, String unit, Figure figure) {
      static Key of(Wanted each) {
        return new Key(each.cell.timeliness(), each.cell.unit(), each.figure);
      }
    }
    Map<Key, Set<String>> told = new HashMap<>();
    amounts.forEach(
        (each, dossiers) -> {
          if (each.cell.range().equals(period) && each.cell.detail().equals(Cell.WHOLE)) {
            told.put(Key.of(each), dossiers.keySet());
          }
        });
    Set<Wanted> parts = new HashSet<>();
    amounts.forEach(
        (each, dossiers) -> {
          Set<String> whole = told.get(Key.of(each));
          if (isPart(each.cell) && whole != null && whole.containsAll(dossiers.keySet())) {
            parts.add(each);
          }
        });
    return parts;
  }

  /** Whether a cell lies inside the whole of its unit over the period. */
  private boolean isPart(Cell cell) {
    return !cell.detail().equals(Cell.WHOLE)
        || (!cell.range().equals(period) && !cell.range().equals(period.yearBefore()));
  }

  private Contributions contributions(Side side, List<Wanted> wanted) {
    Contributions contributions =
        new Contributions(side.conf(), FrozenFigures.ranges(period), timeliness, wanted);
    contributions.read(side.state().figures(), units);
    return contributions;
  }

  private static Difference difference(Wanted of, List<Difference.Change> dossiers) {
    Cell cell = of.cell;
    return new Difference(
        cell.timeliness(),
        cell.range(),
        cell.unit(),
        cell.detail().equals(Cell.WHOLE) ? List.of() : List.of(cell.detail().split("\t", -1)),
        of.figure,
        of.then,
        of.now,
        dossiers);
  }

  private static Difference.Kind kind(boolean counted, boolean counts) {
    if (!counted) {
      return Difference.Kind.ADDED;
    }
    return counts ? Difference.Kind.MOVED : Difference.Kind.REMOVED;
  }
}
