package vn.cchc.ingest.format.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import vn.cchc.model.source.SourceSpec;

/** Finds the header among the first rows of a table: the rows that hold most declared names. */
public final class HeaderSearch {

  private static final int DEEPEST = 4;

  /**
   * A header.
   *
   * @param top position of its first row among those searched
   * @param depth how many rows it has
   */
  public record Found(int top, int depth, TableHeader header) {

    private static final Comparator<Found> BETTER =
        Comparator.comparing((Found found) -> found.header.complete())
            .thenComparing(found -> found.header.columns().size())
            .thenComparing(found -> -found.header.missing())
            .thenComparing(found -> -found.depth)
            .thenComparing(found -> -found.top);

    /** Position of the first row below. */
    public int below() {
      return top + depth;
    }

    /** Whether every required column was found. */
    public boolean complete() {
      return header.complete();
    }
  }

  private HeaderSearch() {}

  /**
   * The best header; one without any column when no row holds a declared name.
   *
   * @param merged blocks of merged cells, asked for only when one row of headings does not do
   */
  public static Found search(
      List<SheetRow> rows, Supplier<List<CellRange>> merged, SourceSpec spec) {
    Found plain = best(new HeaderGrid(rows, List.of()), spec);
    if (plain.complete() && plain.depth() == 1) {
      return plain;
    }
    List<CellRange> ranges = merged.get();
    return ranges.isEmpty() ? plain : best(new HeaderGrid(rows, ranges), spec);
  }

  private static Found best(HeaderGrid grid, SourceSpec spec) {
    long wanted = spec.fields().stream().filter(field -> !TableHeader.outside(field)).count();
    List<List<String>> names = TableHeader.canonicalNames(spec);
    Found best = new Found(0, 0, TableHeader.match(List.of(), spec, names));
    for (int top = 0; top < grid.rows(); top++) {
      for (int depth = 1; depth <= DEEPEST && top + depth <= grid.rows(); depth++) {
        if (!grid.headings(top + depth - 1)) {
          break;
        }
        Found found = new Found(top, depth, TableHeader.match(grid.paths(top, depth), spec, names));
        if (Found.BETTER.compare(found, best) > 0 && !found.header.columns().isEmpty()) {
          best = found;
        }
        if (best.complete() && best.header.columns().size() == wanted && best.depth == 1) {
          return best;
        }
      }
    }
    return best;
  }
}
