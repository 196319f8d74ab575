package vn.cchc.transform.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.transform.figure.Dimension;
import vn.cchc.transform.figure.FigureRequest;
import vn.cchc.transform.figure.LedgerFigures;

/**
 * The figures that an edition freezes, in canonical form: under every definition of on time, those
 * of the period by unit, procedure, field and channel, and those of its months and of the same days
 * a year before by unit. The same figures have the same form, whatever rows they were added up
 * from.
 */
final class FrozenFigures {

  private final SortedMap<Cell, Figures> cells;

  FrozenFigures(SortedMap<Cell, Figures> cells) {
    this.cells = Collections.unmodifiableSortedMap(cells);
  }

  /** The ranges of days that are frozen, the period first. */
  static List<DateRange> ranges(DateRange period) {
    List<DateRange> ranges = new ArrayList<>(List.of(period));
    if (period.byMonth().size() > 1) {
      ranges.addAll(period.byMonth().values());
    }
    ranges.add(period.yearBefore());
    return List.copyOf(ranges);
  }

  /** Reads the figures of some units out of a ledger. */
  static FrozenFigures read(
      LedgerFigures ledger, DateRange period, Set<String> units, Collection<String> timeliness) {
    Map<FigureRequest, Cell> requests = new LinkedHashMap<>();
    for (String id : timeliness) {
      for (DateRange range : ranges(period)) {
        Dimension dimension = range.equals(period) ? Dimension.CELL : Dimension.UNIT;
        requests.put(
            new FigureRequest(units, range, id, dimension), new Cell(id, range, "", Cell.WHOLE));
      }
    }
    ledger.answer(requests.keySet());
    SortedMap<Cell, Figures> cells = new TreeMap<>();
    requests.forEach(
        (request, cell) ->
            request
                .byKey()
                .forEach(
                    (key, figures) -> {
                      if (!figures.equals(Figures.ZERO)) {
                        cells.put(Cell.of(cell.timeliness(), cell.range(), key), figures);
                      }
                    }));
    return new FrozenFigures(cells);
  }

  /** Figures that are not all zero. */
  SortedMap<Cell, Figures> cells() {
    return cells;
  }

  /** Whether there is nothing at all in the period itself. */
  boolean isEmpty(DateRange period) {
    return cells.keySet().stream().noneMatch(cell -> cell.range().equals(period));
  }

  /** SHA-256 over a line for each cell: what it is of, then every figure in order. */
  String hash() {
    MessageDigest digest = DigestUtils.getSha256Digest();
    cells.forEach(
        (cell, figures) -> {
          StringBuilder line = new StringBuilder();
          line.append(cell.timeliness()).append('\t');
          line.append(cell.range().from()).append('\t').append(cell.range().to()).append('\t');
          line.append(cell.unit()).append('\t').append(cell.detail());
          for (Figure figure : Figure.values()) {
            line.append('\t').append(figure.column()).append('=').append(figures.get(figure));
          }
          digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        });
    return HexFormat.of().formatHex(digest.digest());
  }
}
