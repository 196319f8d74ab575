package vn.cchc.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {

  /** Each figure counts a different power of two, so a wrong sum cannot hit by chance. */
  private static final Figures DISTINCT =
      Figures.of(
          Map.of(
              Figure.CARRIED_OVER, 1L,
              Figure.RECEIVED, 2L,
              Figure.RESOLVED_EARLY, 4L,
              Figure.RESOLVED_ON_TIME, 8L,
              Figure.RESOLVED_OVERDUE, 16L,
              Figure.RESOLVED_NO_DUE, 32L,
              Figure.RETURNED, 64L,
              Figure.IN_PROGRESS_WITHIN_DUE, 128L,
              Figure.IN_PROGRESS_OVERDUE, 256L,
              Figure.IN_PROGRESS_NO_DUE, 512L));

  @Test
  void namedSumsAddExactlyTheirFigures() {
    assertThat(DISTINCT.inflow()).isEqualTo(1 + 2);
    assertThat(DISTINCT.resolvedInTime()).isEqualTo(4 + 8);
    assertThat(DISTINCT.resolved()).isEqualTo(4 + 8 + 16 + 32);
    assertThat(DISTINCT.inProgress()).isEqualTo(128 + 256 + 512);
    assertThat(DISTINCT.overdue()).isEqualTo(16 + 256);
    assertThat(DISTINCT.sum(List.of(Figure.RETURNED, Figure.RECEIVED))).isEqualTo(64 + 2);
    assertThat(DISTINCT.get(Figure.PAUSED)).isZero();
  }

  @Test
  void theIdentityHoldsOnlyWhenEveryDossierIsPlacedOnce() {
    assertThat(Figures.ZERO.identityHolds()).isTrue();
    assertThat(DISTINCT.identityHolds()).isFalse();
    for (Figure placed : Figure.PLACED) {
      Figures one = Figures.of(Map.of(Figure.RECEIVED, 1L, placed, 1L));
      assertThat(one.identityHolds()).as(placed.column()).isTrue();
      assertThat(one.plus(Figures.of(Map.of(placed, 1L))).identityHolds()).isFalse();
    }
  }

  @Test
  void whatIsOnlyShownApartDoesNotTouchTheIdentity() {
    Figures apart =
        Figures.of(
            Map.of(
                Figure.PAUSED, 1L,
                Figure.POSTAL_RETURNED, 1L,
                Figure.REGISTERED, 1L,
                Figure.NOT_ACCEPTED, 1L,
                Figure.RECEIVED_ONLINE, 1L));
    assertThat(apart.identityHolds()).isTrue();
  }

  @Test
  void setsAddCountByCountAndCompareByValue() {
    Figures twice = DISTINCT.plus(DISTINCT);
    for (Figure figure : Figure.values()) {
      assertThat(twice.get(figure)).isEqualTo(2 * DISTINCT.get(figure));
    }
    assertThat(DISTINCT.plus(Figures.ZERO)).isEqualTo(DISTINCT).hasSameHashCodeAs(DISTINCT);
    assertThat(Figures.of(DISTINCT.asMap())).isEqualTo(DISTINCT);
    assertThat(DISTINCT).isNotEqualTo(twice).hasToString(DISTINCT.asMap().toString());
  }

  @Test
  void aSumThatDoesNotFitIsAnErrorNotANegativeCount() {
    Figures most = Figures.of(Map.of(Figure.RECEIVED, Long.MAX_VALUE, Figure.CARRIED_OVER, 1L));
    assertThatThrownBy(() -> most.plus(most)).hasMessage("long overflow");
    assertThatThrownBy(most::inflow).hasMessage("long overflow");
  }
}
