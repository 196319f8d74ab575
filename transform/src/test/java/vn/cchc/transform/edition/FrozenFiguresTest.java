package vn.cchc.transform.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;

/** What the hash of a closed period holds: a change of any of it is a change of the hash. */
class FrozenFiguresTest {

  private static final DateRange QUARTER = range("2023-01-01", "2023-03-31");
  private static final Cell CELL = new Cell("day", QUARTER, "709", "1.001612\tho-tich\tonline");
  private static final String HASH = hash(CELL, Map.of(Figure.RECEIVED, 7L));

  @Test
  void theSameFiguresHaveTheSameHashInAnyOrderOfReading() {
    Cell other = new Cell("day", QUARTER, "25630", "1.001612\tho-tich\tonline");
    TreeMap<Cell, Figures> one = new TreeMap<>();
    one.put(CELL, Figures.of(Map.of(Figure.RECEIVED, 7L)));
    one.put(other, Figures.of(Map.of(Figure.RECEIVED, 2L)));
    TreeMap<Cell, Figures> again = new TreeMap<>();
    again.put(other, Figures.of(Map.of(Figure.RECEIVED, 2L)));
    again.put(CELL, Figures.of(Map.of(Figure.RECEIVED, 7L)));
    assertThat(new FrozenFigures(one).hash())
        .isEqualTo(new FrozenFigures(again).hash())
        .hasSize(64)
        .isNotEqualTo(HASH);
  }

  @ParameterizedTest
  @EnumSource(Figure.class)
  void everyFigureIsInTheHash(Figure figure) {
    assertThat(hash(CELL, Map.of(figure, 8L)))
        .isNotEqualTo(HASH)
        .isNotEqualTo(hash(CELL, Map.of(figure, 9L)));
  }

  @Test
  void everythingThatAFigureIsOfIsInTheHash() {
    for (Cell other :
        List.of(
            new Cell("timestamp", QUARTER, "709", CELL.detail()),
            new Cell("day", range("2023-01-02", "2023-03-31"), "709", CELL.detail()),
            new Cell("day", range("2023-01-01", "2023-03-30"), "709", CELL.detail()),
            new Cell("day", QUARTER, "710", CELL.detail()),
            new Cell("day", QUARTER, "709", "1.001612\tho-tich\tdirect"),
            CELL.whole())) {
      assertThat(hash(other, Map.of(Figure.RECEIVED, 7L))).as(other.toString()).isNotEqualTo(HASH);
    }
  }

  @Test
  void aPeriodItsMonthsAndTheYearBeforeAreFrozen() {
    assertThat(FrozenFigures.ranges(range("2024-01-15", "2024-02-29")))
        .containsExactly(
            range("2024-01-15", "2024-02-29"),
            range("2024-01-15", "2024-01-31"),
            range("2024-02-01", "2024-02-29"),
            range("2023-01-15", "2023-02-28"));
    assertThat(FrozenFigures.ranges(range("2024-02-01", "2024-02-29")))
        .as("a single month is not read twice")
        .containsExactly(range("2024-02-01", "2024-02-29"), range("2023-02-01", "2023-02-28"));
  }

  @Test
  void figuresOfOtherDaysOnlyAreNothingToFreeze() {
    Cell before = new Cell("day", QUARTER.yearBefore(), "709", Cell.WHOLE);
    TreeMap<Cell, Figures> cells = new TreeMap<>();
    cells.put(before, Figures.of(Map.of(Figure.RECEIVED, 7L)));
    assertThat(new FrozenFigures(cells).isEmpty(QUARTER)).isTrue();
    cells.put(CELL, Figures.of(Map.of(Figure.RECEIVED, 7L)));
    assertThat(new FrozenFigures(cells).isEmpty(QUARTER)).isFalse();
  }

  private static String hash(Cell cell, Map<Figure, Long> figures) {
    TreeMap<Cell, Figures> cells = new TreeMap<>();
    cells.put(cell, Figures.of(figures));
    return new FrozenFigures(cells).hash();
  }

  private static DateRange range(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}
