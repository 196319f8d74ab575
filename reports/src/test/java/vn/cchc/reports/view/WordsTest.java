package vn.cchc.reports.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.period.Period;
import vn.cchc.model.period.PeriodScheme;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "2023, Năm 2023",
    "2023-Q3, Quý III năm 2023",
    "2022-H1, 6 tháng đầu năm 2022",
    "2022-H2, 6 tháng cuối năm 2022",
    "2023-9M, 9 tháng đầu năm 2023",
    "2023-03, Tháng 3 năm 2023"
  })
  void periodsAreNamedAsPeopleNameThem(String name, String words) {
    assertThat(PeriodNames.line(period(name), Texts.SCORECARD))
        .isEqualTo(words + ", 01/01/2023 – 31/03/2023 (theo năm dương lịch)");
  }

  @Test
  void aPeriodNobodyNamedIsItsDates() {
    assertThat(PeriodNames.line(period("2023-01-01_2023-03-31"), Texts.SCORECARD))
        .isEqualTo("01/01/2023 – 31/03/2023 (theo năm dương lịch)");
  }

  @Test
  void differencesCarryTheirSign() {
    assertThat(Signed.count(1_204)).isEqualTo("+1.204");
    assertThat(Signed.count(-1_204)).isEqualTo("\u22121.204");
    assertThat(Signed.count(0)).isEqualTo("0");
    assertThat(Signed.points(new Ratio(9, 10), new Ratio(8, 9))).isEqualTo("+1,11");
    assertThat(Signed.points(new Ratio(9, 10), new Ratio(0, 0))).isEqualTo("–");
  }

  @Test
  void longNamesBreakIntoEvenLines() {
    assertThat(BalancedLines.of("ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP", 28))
        .isEqualTo("ỦY BAN NHÂN DÂN\nTỈNH ĐỒNG THÁP");
    assertThat(BalancedLines.of("SỞ NỘI VỤ", 28)).isEqualTo("SỞ NỘI VỤ");
    assertThat(BalancedLines.of("", 28)).isEmpty();
    assertThat(BalancedLines.of("X".repeat(60) + " Y", 28)).isEqualTo("X".repeat(60) + "\nY");
  }

  @Test
  void aMissingTextIsNamed() {
    assertThatThrownBy(() -> Texts.SCORECARD.text("text.nowhere"))
        .isInstanceOf(CchcException.class)
        .hasMessage(
            "the report has no text 'text.nowhere'; add the key to its messages_vi.properties");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> Messages.load("/reports/nowhere/messages_vi.properties"))
        .isInstanceOf(CchcException.class)
        .hasMessageContaining("/reports/nowhere/messages_vi.properties")
        .hasMessageContaining("install it again");
  }

  private static Period period(String name) {
    return new Period(
        name,
        PeriodScheme.CALENDAR,
        new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 31)));
  }
}
