package vn.cchc.reports.view;

import static vn.cchc.model.text.VietnameseNumbers.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.reports.NamedFigures;
import vn.cchc.reports.view.ScorecardView.FieldRow;

/** The fields with most dossiers received; the others in one row, so that the column adds up. */
final class Fields {

  private final Indicator indicator;
  private final Room room;
  private final Messages texts;

  Fields(Indicator indicator, Room room, Messages texts) {
    this.indicator = indicator;
    this.room = room;
    this.texts = texts;
  }

  List<FieldRow> rows(List<NamedFigures> fields) {
    List<NamedFigures> sorted =
        fields.stream()
            .sorted(
                Comparator.<NamedFigures>comparingLong(f -> -f.figures().get(Figure.RECEIVED))
                    .thenComparingLong(f -> -f.figures().overdue())
                    .thenComparing(NamedFigures::name))
            .toList();
    int own =
        sorted.size() == room.fields() + 1 ? sorted.size() : Math.min(room.fields(), sorted.size());
    List<FieldRow> rows = new ArrayList<>();
    sorted.subList(0, own).forEach(f -> rows.add(row(f.name(), f.figures(), Emphasis.PLAIN)));
    List<NamedFigures> others = sorted.subList(own, sorted.size());
    if (!others.isEmpty()) {
      Figures sum = others.stream().map(NamedFigures::figures).reduce(Figures.ZERO, Figures::plus);
      rows.add(row(texts.text("text.fields.others", count(others.size())), sum, Emphasis.GAP));
    }
    return List.copyOf(rows);
  }

  private FieldRow row(String name, Figures figures, Emphasis emphasis) {
    return new FieldRow(
        name,
        count(figures.get(Figure.RECEIVED)),
        count(figures.overdue()),
        indicator.ratio(figures).text(),
        emphasis.style());
  }
}
