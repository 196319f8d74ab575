package vn.cchc.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.reports.Counts;
import vn.cchc.reports.Declared;
import vn.cchc.reports.NamedFigures;
import vn.cchc.reports.view.ScorecardView.FieldRow;

class FieldsTest {

  @Test
  void theLargestComeFirstAndTheRestIsOneRow() {
    List<FieldRow> rows = rows(9);

    assertThat(rows).hasSize(7);
    assertThat(rows.get(0).name()).isEqualTo("Lĩnh vực 9");
    assertThat(rows.get(6).name()).isEqualTo("3 lĩnh vực khác");
    assertThat(rows.get(6).received()).isEqualTo("600");
  }

  @Test
  void aSingleRestIsNamed() {
    assertThat(rows(7)).extracting(FieldRow::name).hasSize(7).contains("Lĩnh vực 1");
  }

  private static List<FieldRow> rows(int count) {
    List<NamedFigures> fields = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      fields.add(new NamedFigures("Lĩnh vực " + i, Counts.field(100L * i, 1, 0, 0)));
    }
    return new Fields(Declared.ON_TIME, Room.WIDE, Texts.SCORECARD).rows(fields);
  }
}
