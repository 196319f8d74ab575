package vn.cchc.reports;

import java.util.List;
import java.util.Objects;
import vn.cchc.model.figure.Figures;

/**
 * The units a unit is ranked among, itself included.
 *
 * @param name such as {@code các huyện, thị xã, thành phố của tỉnh Tây Ninh}
 * @param members in any order; at most one is the unit of the page
 */
public record PeerGroup(String name, List<Member> members) {

  /** Copies the members; rejects a group in which more than one is the unit of the page. */
  public PeerGroup {
    Objects.requireNonNull(name, "name");
    members = List.copyOf(members);
    if (members.stream().filter(Member::isSelf).count() > 1) {
      throw new IllegalArgumentException("peer group '" + name + "' holds the unit itself twice");
    }
  }

  /** The figures of all members added. */
  public Figures total() {
    return members.stream().map(Member::figures).reduce(Figures.ZERO, Figures::plus);
  }

  /**
   * One unit of the group.
   *
   * @param isSelf whether this is the unit the page is about
   */
  public record Member(String name, Figures figures, boolean isSelf) {

    /** Rejects missing parts. */
    public Member {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(figures, "figures");
    }
  }
}
