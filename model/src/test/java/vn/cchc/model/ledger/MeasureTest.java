package vn.cchc.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.cchc.model.table.ColumnSpec;
import vn.cchc.model.table.Tables;

class MeasureTest {

  @Test
  void theLedgerHasOneColumnForEachMeasureInItsOrder() {
    assertThat(
            Tables.LEDGER.columns().stream()
                .filter(column -> column.type().equals("bigint"))
                .map(ColumnSpec::name))
        .containsExactlyElementsOf(Arrays.stream(Measure.values()).map(Measure::column).toList());
  }
}
