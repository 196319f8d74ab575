package vn.cchc.model.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitHistoryTest {

  private static final LocalDate BEGIN = LocalDate.of(2004, 1, 1);
  private static final LocalDate FIRST = LocalDate.of(2020, 2, 1);
  private static final LocalDate SECOND = LocalDate.of(2025, 7, 1);

  private final Unit province =
      new Unit("72", "Tỉnh A", UnitType.PROVINCE, null, null, BEGIN, null, null, null);
  private final Unit oldest = commune("1", BEGIN, FIRST.minusDays(1), whole("2"));
  private final Unit middle = commune("2", FIRST, SECOND.minusDays(1), whole("5"));
  private final Unit split = commune("3", BEGIN, SECOND.minusDays(1), part("5"), part("6"));
  private final Unit closed = commune("4", BEGIN, SECOND.minusDays(1));
  private final Unit newest = commune("5", SECOND, null);
  private final Unit other = commune("6", SECOND, null);
  private final UnitCatalogue units =
      new UnitCatalogue(List.of(province, oldest, middle, split, closed, newest, other), List.of());

  @Test
  void wholeMergersAreFollowedAsFarAsTheDayAsksFor() {
    UnitHistory history = units.history();
    assertThat(history.successorOf(oldest, BEGIN)).isEqualTo(new Succession.Same(oldest));
    assertThat(history.successorOf(oldest, FIRST)).isEqualTo(new Succession.Assigned(middle));
    assertThat(history.successorOf(oldest, SECOND)).isEqualTo(new Succession.Assigned(newest));
    assertThat(units.assignable(oldest)).contains(middle);
    assertThat(units.assignable(newest)).isEmpty();
  }

  @Test
  void aSplitOrClosedUnitIsAssignedToNobody() {
    UnitHistory history = units.history();
    assertThat(history.successorOf(split, SECOND))
        .isEqualTo(new Succession.NotAssignable(List.of(newest, other)));
    assertThat(history.successorOf(closed, SECOND))
        .isEqualTo(new Succession.NotAssignable(List.of()));
    assertThat(history.successorOf(newest, FIRST))
        .isEqualTo(new Succession.NotAssignable(List.of()));
    assertThat(units.assignable(split)).isEmpty();
  }

  @Test
  void aUnitWithPartialPredecessorsStillTakesTheWholeOnes() {
    assertThat(units.history().predecessorsOf(newest))
        .isEqualTo(new UnitHistory.Predecessors(List.of(middle), List.of(split)));
    assertThat(units.history().predecessorsOf(oldest))
        .isEqualTo(new UnitHistory.Predecessors(List.of(), List.of()));
  }

  private static Successor whole(String key) {
    return new Successor(key, Successor.Part.WHOLE);
  }

  private static Successor part(String key) {
    return new Successor(key, Successor.Part.PART);
  }

  private static Unit commune(String key, LocalDate from, LocalDate to, Successor... successors) {
    return new Unit(
        key,
        key,
        "Xã " + key,
        UnitType.COMMUNE,
        "72",
        null,
        from,
        to,
        null,
        null,
        List.of(successors));
  }
}
