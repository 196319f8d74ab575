package vn.cchc.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOutputTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\0=1", "-cmd", "--1"})
  void aCellThatCouldRunIsNeutralised(String cell) {
    assertThat(CsvOutput.harmless(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-3", "-1.5", "22547", "UBND xã Long Thành Bắc", "MP.1"})
  void whatCannotRunStays(String cell) {
    StringWriter out = new StringWriter();
    CsvOutput.write(out, List.of(List.of("a", cell)));
    assertThat(out.toString()).contains(cell).doesNotContain("'");
  }
}
