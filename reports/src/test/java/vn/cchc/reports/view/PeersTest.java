package vn.cchc.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.reports.Counts;
import vn.cchc.reports.Declared;
import vn.cchc.reports.PeerGroup;
import vn.cchc.reports.PeerGroup.Member;
import vn.cchc.reports.view.ScorecardView.PeerRow;

class PeersTest {

  @Test
  void aSmallGroupIsListedInFull() {
    assertThat(ranks(10, 4, Room.WIDE)).hasSize(10).doesNotContain("…");
  }

  @Test
  void ofALargeGroupTheBestTheUnitWithItsNeighboursAndTheLast() {
    assertThat(ranks(30, 17, Room.WIDE))
        .containsExactly("1", "2", "3", "4", "5", "…", "16", "17", "18", "…", "30");
  }

  @Test
  void aUnitAmongTheBestNeedsOneGapOnly() {
    assertThat(ranks(30, 3, Room.WIDE)).containsExactly("1", "2", "3", "4", "5", "…", "30");
  }

  @Test
  void whereFindingsTakeTheRoomFewerAreListed() {
    assertThat(ranks(30, 30, Room.SCARCE)).containsExactly("1", "2", "3", "…", "29", "30");
  }

  @Test
  void theGapSaysHowManyAreLeftOut() {
    assertThat(rows(30, 30, Room.WIDE).get(5).name()).isEqualTo("23 đơn vị khác");
  }

  private static List<String> ranks(int size, int self, Room room) {
    return rows(size, self, room).stream().map(PeerRow::rank).toList();
  }

  private static List<PeerRow> rows(int size, int self, Room room) {
    List<Member> members = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      members.add(new Member("Đơn vị " + i, Counts.field(1_000, i, 0, 0), i == self));
    }
    Ranking ranking = Ranking.of(Declared.ON_TIME, new PeerGroup("test", members));
    return new Peers(ranking, room, Texts.SCORECARD).rows();
  }
}
