package vn.cchc.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MoveTest {

  private static final Figures ON_TIME =
      Figures.of(Map.of(Figure.RECEIVED, 1L, Figure.RESOLVED_ON_TIME, 1L));

  @Test
  void namesWhatHoldsTheDossierUnderOneDefinitionOnly() {
    Figures open = Figures.of(Map.of(Figure.RECEIVED, 1L, Figure.IN_PROGRESS_OVERDUE, 1L));
    assertThat(Move.between(ON_TIME, open))
        .isEqualTo(new Move(Set.of(Figure.RESOLVED_ON_TIME), Set.of(Figure.IN_PROGRESS_OVERDUE)));
    assertThat(Move.between(Figures.ZERO, ON_TIME))
        .isEqualTo(new Move(Set.of(), Set.of(Figure.RECEIVED, Figure.RESOLVED_ON_TIME)));
  }

  @Test
  void countedAlikeIsNoMove() {
    assertThat(Move.between(ON_TIME, ON_TIME).isNone()).isTrue();
    assertThat(Move.between(ON_TIME, Figures.ZERO).isNone()).isFalse();
    assertThat(Move.between(Figures.ZERO, ON_TIME).isNone()).isFalse();
  }

  @Test
  void differentMovesAreNeverTakenForOne() {
    Move early = new Move(Set.of(Figure.RESOLVED_EARLY), Set.of(Figure.RESOLVED_OVERDUE));
    Move late = new Move(Set.of(Figure.RESOLVED_ON_TIME), Set.of(Figure.RESOLVED_OVERDUE));
    assertThat(Move.ORDER.compare(early, late)).isNegative();
    assertThat(Move.ORDER.compare(late, late)).isZero();
    assertThat(Move.inOrder(Set.of(Figure.PAUSED, Figure.RECEIVED)))
        .containsExactly(Figure.RECEIVED, Figure.PAUSED);
  }
}
