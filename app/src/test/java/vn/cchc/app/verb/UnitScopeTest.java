package vn.cchc.app.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.unit.Successor;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.model.unit.UnitType;

/**
 * Province A went wholly into N: its district d ended, its commune a became x, its commune b was
 * split into x and y.
 */
class UnitScopeTest {

  private static final LocalDate BEGIN = LocalDate.of(2004, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
  private static final DateRange BEFORE =
      new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

  private final Unit oldProvince = unit("A", null, BEGIN, "N");
  private final Unit district = unit("d", "A", BEGIN);
  private final Unit whole = unit("a", "d", BEGIN, "x");
  private final Unit split = unit("b", "d", BEGIN, "x", "y");
  private final Unit province = unit("N", null, DAY);
  private final Unit x = unit("x", "N", DAY);
  private final Unit y = unit("y", "N", DAY);
  private final UnitCatalogue units =
      new UnitCatalogue(List.of(oldProvince, district, whole, split, province, x, y), List.of());

  @Test
  void rowsOfTodaysMapTakeEveryKeyOnceAndNoneIsGuessed() {
    UnitScope scope = UnitScope.restated(units, province, BEFORE);
    assertThat(scope.codes()).containsExactlyInAnyOrder("N", "x", "y", "A", "d", "a", "b");
    assertThat(scope.rows())
        .isEqualTo(
            Map.of(province, Set.of("N", "A", "d", "b"), x, Set.of("x", "a"), y, Set.of("y")));
    assertThat(keys(scope)).isEqualTo(once(scope.codes()));
    assertThat(scope.notAssignable()).isEmpty();
  }

  @Test
  void aSplitUnitIsNamedWhereNoRowTakesIt() {
    assertThat(UnitScope.restated(units, x, BEFORE).notAssignable()).containsExactly(split);
    assertThat(UnitScope.restated(units, x, BEFORE).codes()).containsExactlyInAnyOrder("x", "a");
  }

  @Test
  void asItWasLeavesPredecessorsOut() {
    UnitScope scope = UnitScope.asItWas(units, oldProvince);
    assertThat(scope.codes()).containsExactlyInAnyOrder("A", "d", "a", "b");
    assertThat(keys(scope)).isEqualTo(once(scope.codes()));
    assertThat(UnitScope.own(oldProvince).codes()).containsExactly("A");
  }

  @Test
  void aUnitFoundedLaterHasARowOfItsOwnForWhatItTookOver() {
    Unit later = unit("l", "d", BEFORE.to().plusDays(1));
    UnitCatalogue more =
        new UnitCatalogue(
            List.of(oldProvince, district, whole, split, province, x, y, later), List.of());
    for (UnitScope scope :
        List.of(UnitScope.asItWas(more, district), UnitScope.restated(more, district, BEFORE))) {
      assertThat(scope.codes()).containsExactlyInAnyOrder("d", "a", "b", "l");
      assertThat(scope.rows()).containsEntry(later, Set.of("l"));
      assertThat(keys(scope)).isEqualTo(once(scope.codes()));
    }
  }

  private static Map<String, Integer> keys(UnitScope scope) {
    Map<String, Integer> times = new HashMap<>();
    scope.rows().values().forEach(keys -> keys.forEach(key -> times.merge(key, 1, Integer::sum)));
    return times;
  }

  private static Map<String, Integer> once(Set<String> keys) {
    Map<String, Integer> times = new HashMap<>();
    keys.forEach(key -> times.put(key, 1));
    return times;
  }

  private static Unit unit(String code, String parent, LocalDate from, String... next) {
    Successor.Part part = next.length == 1 ? Successor.Part.WHOLE : Successor.Part.PART;
    return new Unit(
        null,
        code,
        "Đơn vị " + code,
        parent == null ? UnitType.PROVINCE : UnitType.COMMUNE,
        parent,
        null,
        from,
        from.equals(BEGIN) ? DAY.minusDays(1) : null,
        null,
        null,
        List.of(next).stream().map(n -> new Successor(n, part)).toList());
  }
}
