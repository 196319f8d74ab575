package vn.cchc.reports.view;

import static vn.cchc.model.text.VietnameseNumbers.count;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.reports.PeerGroup;
import vn.cchc.reports.view.Ranking.Entry;

/** The unit's rank in sentences: the place, the indicator by name, and how far the others are. */
final class RankLine {

  private final Indicator indicator;
  private final PeerGroup group;
  private final Ranking ranking;
  private final Messages texts;

  RankLine(Indicator indicator, PeerGroup group, Ranking ranking, Messages texts) {
    this.indicator = indicator;
    this.group = group;
    this.ranking = ranking;
    this.texts = texts;
  }

  /** The place of the unit; empty when the group does not hold it. */
  String place() {
    return ranking.self().map(this::place).orElse("");
  }

  /** The indicator by name, the median, the group as a whole, the distance to the next above. */
  String distances() {
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.text("text.rank.by", indicator.nameVi(), indicator.denominatorVi()));
    ranking
        .median()
        .ifPresent(
            median ->
                sentences.add(
                    texts.text(
                        "text.rank.group",
                        median.ratio().text(),
                        indicator.ratio(group.total()).text())));
    ranking
        .self()
        .filter(Entry::placed)
        .flatMap(self -> ranking.nextAbove(self).map(above -> distance(self, above)))
        .ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  private String place(Entry self) {
    if (!self.placed()) {
      return texts.text("text.rank.none", indicator.denominatorVi());
    }
    String place = count(self.place());
    String of = count(ranking.placed().size());
    long tied = ranking.tiedWith(self);
    return tied == 0
        ? texts.text("text.rank.place", place, of)
        : texts.text("text.rank.tied", place, of, count(tied));
  }

  private String distance(Entry self, Entry above) {
    String points = Signed.points(above.ratio(), self.ratio()).replaceFirst("^[+\u2212]", "");
    return texts.text("text.rank.above", points, above.member().name());
  }
}
