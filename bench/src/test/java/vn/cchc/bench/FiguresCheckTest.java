package vn.cchc.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.bench.duck.DuckHistory.Question;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;

/** No time without equal numbers. */
class FiguresCheckTest {

  private static final Question MONTH =
      new Question("day", new DateRange(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 30)));

  private static final Figures TOWN = figures(7, 5, 2);
  private static final Figures WARD = figures(3, 3, 0);

  @Test
  void equalCountsAreCounted() {
    assertThat(FiguresCheck.requireEqual(of(TOWN, WARD), of(TOWN, WARD))).isEqualTo(5);
  }

  @Test
  void oneAlteredCountFails() {
    assertThatThrownBy(() -> FiguresCheck.requireEqual(of(TOWN, WARD), of(figures(7, 4, 2), WARD)))
        .hasMessageContaining("the figures differ in unit 709")
        .hasMessageContaining("RESOLVED_EARLY=5")
        .hasMessageContaining("RESOLVED_EARLY=4")
        .hasMessageContaining("no time is printed");
  }

  @Test
  void aUnitThatOnlyOneSideKnowsFailsUnlessItHoldsNothing() {
    assertThatThrownBy(
            () -> FiguresCheck.requireEqual(of(TOWN, WARD), Map.of(MONTH, Map.of("709", TOWN))))
        .hasMessageContaining("unit 25630");
    assertThat(
            FiguresCheck.requireEqual(of(TOWN, Figures.ZERO), Map.of(MONTH, Map.of("709", TOWN))))
        .isEqualTo(3);
  }

  @Test
  void nothingComparedIsNoAgreement() {
    assertThatThrownBy(
            () ->
                FiguresCheck.requireEqual(
                    of(Figures.ZERO, Figures.ZERO), of(Figures.ZERO, Figures.ZERO)))
        .hasMessageContaining("all counts, which are zero");
    assertThatThrownBy(() -> FiguresCheck.requireEqual(of(TOWN, WARD), Map.of()))
        .hasMessageContaining("the questions");
  }

  @Test
  void aPrintedRowMustBeTheSumOfTheUnits() {
    Map<String, Figures> peer = Map.of("709", TOWN, "25630", WARD, "1", TOWN);
    Set<String> units = Set.of("709", "25630");
    FiguresCheck.requireEqual(printed(figures(10, 8, 2)), units, peer);
    assertThatThrownBy(() -> FiguresCheck.requireEqual(printed(figures(10, 8, 3)), units, peer))
        .hasMessageContaining("the row printed");
    assertThatThrownBy(() -> FiguresCheck.requireEqual(List.of("nothing"), units, peer))
        .hasMessageContaining("the row printed");
  }

  private static List<String> printed(Figures figures) {
    String counts =
        String.join(",", Figure.EXPORTED.stream().map(f -> "" + figures.get(f)).toList());
    return List.of(
        "Dữ liệu mô phỏng",
        "unit,unit_name,from,to,timeliness," + String.join(",", Figure.columns().toList()),
        "709,\"Hòa Thành, Tây Ninh\",2023-06-01,2023-06-30,day," + counts);
  }

  private static Map<Question, Map<String, Figures>> of(Figures town, Figures ward) {
    return Map.of(MONTH, Map.of("709", town, "25630", ward));
  }

  private static Figures figures(long received, long early, long open) {
    return Figures.of(
        Map.of(
            Figure.RECEIVED, received,
            Figure.RESOLVED_EARLY, early,
            Figure.IN_PROGRESS_WITHIN_DUE, open));
  }
}
