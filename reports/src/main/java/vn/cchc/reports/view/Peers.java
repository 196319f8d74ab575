package vn.cchc.reports.view;

import static vn.cchc.model.text.VietnameseNumbers.NONE;
import static vn.cchc.model.text.VietnameseNumbers.count;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.cchc.model.figure.Figures;
import vn.cchc.reports.view.Ranking.Entry;
import vn.cchc.reports.view.ScorecardView.PeerRow;

/** The rows of the peer group: all of a small one; of a large one the best, the unit, the last. */
final class Peers {

  private final List<Entry> entries;
  private final Room room;
  private final Messages texts;

  Peers(Ranking ranking, Room room, Messages texts) {
    this.entries = ranking.entries();
    this.room = room;
    this.texts = texts;
  }

  List<PeerRow> rows() {
    List<PeerRow> rows = new ArrayList<>();
    int next = 0;
    for (int index : shown()) {
      if (index > next) {
        rows.add(gap(index - next));
      }
      rows.add(row(entries.get(index)));
      next = index + 1;
    }
    return List.copyOf(rows);
  }

  private SortedSet<Integer> shown() {
    SortedSet<Integer> shown = new TreeSet<>();
    int last = entries.size() - 1;
    for (int i = 0; i <= last; i++) {
      if (last < room.allPeers() || i < room.bestPeers() || i == last) {
        shown.add(i);
      }
      if (entries.get(i).member().isSelf()) {
        shown.addAll(List.of(Math.max(0, i - 1), i, Math.min(last, i + 1)));
      }
    }
    return shown;
  }

  private static PeerRow row(Entry entry) {
    Figures figures = entry.member().figures();
    return new PeerRow(
        entry.placed() ? count(entry.place()) : NONE,
        entry.member().name(),
        count(figures.resolved()),
        count(figures.resolvedInTime()),
        entry.ratio().text(),
        count(figures.overdue()),
        (entry.member().isSelf() ? Emphasis.SELF : Emphasis.PLAIN).style());
  }

  private PeerRow gap(int units) {
    return new PeerRow(
        "…", texts.text("text.peers.gap", count(units)), "", "", "", "", Emphasis.GAP.style());
  }
}
