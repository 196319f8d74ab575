package vn.cchc.transform.indicator;

import java.time.YearMonth;
import java.util.Set;
import vn.cchc.model.figure.FigureSum;
import vn.cchc.model.period.DateRange;
import vn.cchc.transform.figure.LedgerQuestion;

/** A cube out of the ledger. */
final class LedgerCube implements LedgerQuestion {

  private final Slice slice;
  private final String timeliness;
  private final OnlineLevels levels;
  private final Cube cube;

  /**
   * An empty cube.
   *
   * @param levels null where no term asks for online levels
   */
  LedgerCube(Slice slice, String timeliness, OnlineLevels levels) {
    this.slice = slice;
    this.timeliness = timeliness;
    this.levels = levels;
    this.cube = new Cube(slice.range());
  }

  Cube cube() {
    return cube;
  }

  @Override
  public Set<String> units() {
    return slice.units();
  }

  @Override
  public DateRange range() {
    return slice.range();
  }

  @Override
  public String timeliness() {
    return timeliness;
  }

  @Override
  public boolean split() {
    return true;
  }

  @Override
  public Set<YearMonth> dayByDay() {
    return levels == null ? Set.of() : levels.changesInside(slice.range());
  }

  @Override
  public FigureSum sum(Row row) {
    return cube.sum(
        new Place(
            row.procedure(),
            row.field(),
            row.channel(),
            levels == null ? OnlineLevels.NONE : levels.of(row.procedure(), row.day()),
            ""));
  }
}
