package vn.cchc.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.app.Terminal;

class TextTableTest {

  @Test
  void aNameThatIsTooLongGoesOnInTheNextLineAndTheNumbersStandBesideItsEnd() {
    TextTable table = new TextTable("Chỉ số", "Tử số");
    table.row(List.of("chín chữ ".repeat(9).strip(), "1.234"));
    assertThat(print(table))
        .containsExactly(
            "Chỉ số" + " ".repeat(69) + "Tử số",
            "-".repeat(80),
            "chín chữ ".repeat(8).strip(),
            "  chín chữ" + " ".repeat(65) + "1.234");
  }

  @Test
  void longCodesInOtherColumnsGoOnInTheNextLineToo() {
    String unit = "92.so-nong-nghiep-va-phat-trien-nong-thon";
    TextTable table = new TextTable("Mã hồ sơ", "Đơn vị", "Thủ tục", "Hẹn trả", "Kết thúc");
    table.row(
        List.of(
            "MP.92.so-nong-nghiep-200313-00001",
            unit,
            "1.001234-thu-tuc-rieng",
            "13/03/2020",
            "14/03/2020"));
    table.row(List.of("MP.1", "92", "1.001234", "13/03/2020", "–"));
    List<String> lines = print(table);
    assertThat(lines).allMatch(line -> line.length() <= 80);
    assertThat(lines.get(lines.size() - 2)).endsWith("13/03/2020  14/03/2020");
    assertThat(lines.get(lines.size() - 1)).startsWith("MP.1 ").endsWith("13/03/2020           –");
  }

  @Test
  void aNameOfSeveralWordsGivesWayBeforeAnyOtherCellIsCut() {
    TextTable table = new TextTable("Bản chốt", "Kỳ", "Chốt lúc", "Mã", "Kho nay");
    table.row(
        List.of(
            "2023-Q1.1, theo năm dương lịch",
            "01/01/2023–31/03/2023",
            "05/04/2023 10:00",
            "8aa21730f55e",
            "khác"));
    assertThat(print(table))
        .anyMatch(line -> line.contains("01/01/2023–31/03/2023  05/04/2023 10:00  8aa21730f55e"));
  }

  @Test
  void aTableThatFitsIsNotTouched() {
    TextTable table = new TextTable("Mã hồ sơ", "Đơn vị", "Thủ tục");
    table.row(List.of("MP.1", "92.so-nong-nghiep-va-phat-trien-nong-thon", "1.001234"));
    assertThat(print(table))
        .containsExactly(
            "Mã hồ sơ" + " ".repeat(37) + "Đơn vị   Thủ tục",
            "-".repeat(61),
            "MP.1      92.so-nong-nghiep-va-phat-trien-nong-thon  1.001234");
  }

  private static List<String> print(TextTable table) {
    StringWriter out = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(out), new PrintWriter(new StringWriter()), Clock.systemUTC(), false);
    table.print(terminal);
    terminal.out().flush();
    return out.toString().lines().toList();
  }
}
