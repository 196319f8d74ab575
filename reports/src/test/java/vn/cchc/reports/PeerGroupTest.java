package vn.cchc.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.model.figure.Figure;
import vn.cchc.reports.PeerGroup.Member;

class PeerGroupTest {

  private static final Member SELF = new Member("A", Counts.field(10, 1, 0, 0), true);

  @Test
  void theUnitItselfStandsInItOnce() {
    assertThatThrownBy(() -> new PeerGroup("nhóm", List.of(SELF, SELF)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("peer group 'nhóm' holds the unit itself twice");
  }

  @Test
  void membersAdd() {
    Member other = new Member("B", Counts.field(5, 0, 0, 0), false);

    assertThat(new PeerGroup("nhóm", List.of(SELF, other)).total().get(Figure.RECEIVED))
        .isEqualTo(15);
  }
}
