package vn.cchc.model.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseTableTest {

  @Test
  void columnsComeInAnyOrderAndSubset() {
    CaseTable table = new CaseTable(List.of("Printed Ratios", "RESOLVED", "case-id", "note x"));
    table.add(2, List.of("on time 99%", "22.547", "a"));
    table.add(3, List.of("", "", "", ""));
    table.add(4, List.of("", "1 234", ""));
    assertThat(table.unknownColumns()).containsExactly("note_x");
    assertThat(table.cases()).extracting(ReportedCase::id).containsExactly("a", "row-4");
    assertThat(table.cases().get(0).counts().get(Item.RESOLVED)).hasValue(22_547);
    assertThat(table.cases().get(1).counts().get(Item.RESOLVED)).hasValue(1_234);
    assertThat(table.faults()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsNamedByRowAndColumn() {
    CaseTable table =
        new CaseTable(List.of("case_id", "resolved", "received", "period_start", "period_end"));
    table.add(2, List.of("a", "12,5", "-3", "2023-02-30", "31/03/2023"));
    table.add(3, List.of("b", "1", "10.000.000.001", "2023-02-03", "2023-02-01"));
    assertThat(table.faults())
        .containsExactly(
            new CaseTable.Fault(2, "resolved", "12,5"),
            new CaseTable.Fault(2, "received", "-3"),
            new CaseTable.Fault(2, "period_start", "2023-02-30"),
            new CaseTable.Fault(3, "received", "10.000.000.001"),
            new CaseTable.Fault(3, "period_end", "2023-02-01"));
    assertThat(table.cases().get(0).to()).contains(LocalDate.of(2023, 3, 31));
  }

  @Test
  void aCellBeyondTheHeaderIsNoGuess() {
    CaseTable table = new CaseTable(List.of("case_id", "printed_ratios"));
    table.add(2, List.of("a", "online 99", "26%", ""));
    assertThat(table.faults()).containsExactly(new CaseTable.Fault(2, "", "26%"));
  }

  @Test
  void countsOfSpreadsheetProgramsHaveAZeroBehind() {
    CaseTable table = new CaseTable(List.of("resolved"));
    table.add(2, List.of("22547.0"));
    table.add(3, List.of("22547.5"));
    assertThat(table.cases().get(0).counts().get(Item.RESOLVED)).hasValue(22_547);
    assertThat(table.faults()).containsExactly(new CaseTable.Fault(3, "resolved", "22547.5"));
  }

  @Test
  void aTableWithoutFiguresAndOneWithTwiceTheSameColumnAreTold() {
    assertThat(new CaseTable(List.of("case_id", "notes")).hasFigures()).isFalse();
    assertThat(new CaseTable(List.of("resolved", "Resolved")).repeatedColumns())
        .containsExactly("resolved");
  }
}
