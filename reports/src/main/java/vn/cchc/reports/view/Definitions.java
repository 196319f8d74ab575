package vn.cchc.reports.view;

import static vn.cchc.model.text.VietnameseNumbers.NONE;
import static vn.cchc.model.text.VietnameseNumbers.count;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.Ratio;
import vn.cchc.reports.ScorecardData;
import vn.cchc.reports.view.ScorecardView.DefinitionRow;

/** How far other definitions of on time would move the number (DESIGN §5). */
final class Definitions {

  private final ScorecardData data;
  private final Messages texts;

  Definitions(ScorecardData data, Messages texts) {
    this.data = data;
    this.texts = texts;
  }

  List<DefinitionRow> rows() {
    List<DefinitionRow> rows = new ArrayList<>();
    String inUse = texts.text("text.definition.in-use", data.timeliness().nameVi());
    rows.add(row(inUse, data.figures(), NONE, Emphasis.SELF));
    Ratio here = data.rankedBy().ratio(data.figures());
    data.otherDefinitions()
        .forEach(
            (definition, figures) ->
                rows.add(
                    row(
                        definition.nameVi(),
                        figures,
                        Signed.points(data.rankedBy().ratio(figures), here),
                        Emphasis.PLAIN)));
    return List.copyOf(rows);
  }

  private DefinitionRow row(String name, Figures figures, String change, Emphasis emphasis) {
    return new DefinitionRow(
        name,
        count(figures.resolvedInTime()),
        count(figures.overdue()),
        data.rankedBy().ratio(figures).text(),
        change,
        emphasis.style());
  }
}
