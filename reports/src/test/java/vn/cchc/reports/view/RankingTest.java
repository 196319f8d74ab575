package vn.cchc.reports.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.model.figure.Figures;
import vn.cchc.reports.Counts;
import vn.cchc.reports.Declared;
import vn.cchc.reports.PeerGroup;
import vn.cchc.reports.PeerGroup.Member;
import vn.cchc.reports.view.Ranking.Entry;

class RankingTest {

  @Test
  void equalRatiosShareAPlaceAndTheNextIsSkipped() {
    Ranking ranking =
        ranking(member("A", 99, 1), member("B", 198, 2), member("C", 1, 1), member("D", 500, 0));

    assertThat(ranking.entries())
        .extracting(e -> e.member().name(), Entry::place)
        .containsExactly(tuple("D", 1), tuple("B", 2), tuple("A", 2), tuple("C", 4));
    assertThat(ranking.tiedWith(ranking.entries().get(1))).isEqualTo(1);
  }

  @Test
  void ratiosThatPrintAlikeAreStillDifferent() {
    Ranking ranking = ranking(member("A", 99_999, 1), member("B", 99_998, 1));

    assertThat(ranking.entries().get(0).ratio().text())
        .isEqualTo(ranking.entries().get(1).ratio().text());
    assertThat(ranking.placed()).extracting(Entry::place).containsExactly(1, 2);
  }

  @Test
  void aUnitThatResolvedNothingHasNoPlaceAndStandsLast() {
    Ranking ranking = ranking(member("A", 0, 0), member("B", 0, 5));

    assertThat(ranking.entries()).extracting(e -> e.member().name()).containsExactly("B", "A");
    assertThat(ranking.placed()).hasSize(1);
    assertThat(ranking.entries().get(1).placed()).isFalse();
  }

  @Test
  void theMiddleUnitIsTheMedianAndTheNextAboveIsTheNearest() {
    Ranking ranking = ranking(member("A", 100, 0), member("B", 99, 1), member("C", 98, 2));

    assertThat(ranking.median().orElseThrow().member().name()).isEqualTo("B");
    assertThat(ranking.nextAbove(ranking.entries().get(2)).orElseThrow().member().name())
        .isEqualTo("B");
    assertThat(ranking.nextAbove(ranking.entries().get(0))).isEmpty();
  }

  @Test
  void aGroupWithoutUnitsHasNoMedian() {
    assertThat(ranking().median()).isEmpty();
  }

  private static Ranking ranking(Member... members) {
    return Ranking.of(Declared.ON_TIME, new PeerGroup("test", Arrays.asList(members)));
  }

  private static Member member(String name, long inTime, long late) {
    Figures figures = Counts.field(inTime + late, late, 0, 0);
    return new Member(name, figures, List.of("self").contains(name));
  }
}
