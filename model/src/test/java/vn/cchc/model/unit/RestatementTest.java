package vn.cchc.model.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Province A (with commune a, wholly into x, and commune b, split into x and z) went wholly into
 * province N; commune c of province B was split into y and elsewhere, B itself into N and M.
 */
class RestatementTest {

  private static final LocalDate BEGIN = LocalDate.of(2004, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private final Unit oldProvince = province("A", BEGIN, DAY.minusDays(1), whole("N"));
  private final Unit splitProvince = province("B", BEGIN, DAY.minusDays(1), part("N"), part("M"));
  private final Unit newProvince = province("N", DAY, null);
  private final Unit otherProvince = province("M", DAY, null);
  private final Unit whole = commune("a", "A", BEGIN, DAY.minusDays(1), whole("x"));
  private final Unit within = commune("b", "A", BEGIN, DAY.minusDays(1), part("x"), part("z"));
  private final Unit across = commune("c", "B", BEGIN, DAY.minusDays(1), part("y"), part("m"));
  private final Unit x = commune("x", "N", DAY, null);
  private final Unit y = commune("y", "N", DAY, null);
  private final Unit z = commune("z", "N", DAY, null);
  private final Unit m = commune("m", "M", DAY, null);
  private final UnitCatalogue units =
      new UnitCatalogue(
          List.of(
              oldProvince,
              splitProvince,
              newProvince,
              otherProvince,
              whole,
              within,
              across,
              x,
              y,
              z,
              m),
          List.of());

  @Test
  void aCommuneTakesWhatWentWhollyIntoItAndNamesWhatWasSplit() {
    Restatement restated = Restatement.of(units, x, DAY);
    assertThat(restated.keys()).containsExactlyInAnyOrder("x", "a");
    assertThat(restated.notAssignable()).containsExactly(within);
  }

  @Test
  void aProvinceTakesACommuneThatWasSplitInsideItsWholePredecessor() {
    Restatement restated = Restatement.of(units, newProvince, DAY);
    assertThat(restated.keys()).containsExactlyInAnyOrder("N", "x", "y", "z", "A", "a", "b");
    assertThat(restated.notAssignable()).containsExactlyInAnyOrder(splitProvince, across);
  }

  @Test
  void aUnitWithoutPredecessorsIsItself() {
    assertThat(Restatement.of(units, whole, BEGIN))
        .isEqualTo(new Restatement(java.util.Set.of("a"), List.of()));
  }

  private static Successor whole(String key) {
    return new Successor(key, Successor.Part.WHOLE);
  }

  private static Successor part(String key) {
    return new Successor(key, Successor.Part.PART);
  }

  private static Unit province(String code, LocalDate from, LocalDate to, Successor... next) {
    return unit(code, UnitType.PROVINCE, null, from, to, next);
  }

  private static Unit commune(
      String code, String parent, LocalDate from, LocalDate to, Successor... next) {
    return unit(code, UnitType.COMMUNE, parent, from, to, next);
  }

  private static Unit unit(
      String code, UnitType type, String parent, LocalDate from, LocalDate to, Successor... next) {
    return new Unit(
        null, code, "Đơn vị " + code, type, parent, null, from, to, null, null, List.of(next));
  }
}
