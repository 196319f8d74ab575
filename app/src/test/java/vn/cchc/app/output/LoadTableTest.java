package vn.cchc.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.app.Terminal;
import vn.cchc.ingest.IngestSummary;

class LoadTableTest {

  private static String printed(String... skipped) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(new PrintWriter(out), new PrintWriter(err), Clock.systemUTC(), false);
    LoadTable.print(terminal, new IngestSummary(List.of(), List.of(), List.of(skipped)));
    return out.toString() + err;
  }

  @Test
  void filesThatWereNotLookedIntoAreCountedAndNamed() {
    assertThat(printed()).doesNotContain("Bỏ qua");
    assertThat(printed("a.txt", "b.docx"))
        .contains("Bỏ qua 2 tệp có đuôi tên khác của nguồn: a.txt, b.docx");
    assertThat(printed("1", "2", "3", "4", "5", "6"))
        .contains("Bỏ qua 6 tệp có đuôi tên khác của nguồn: 1, 2, 3, 4, 5, …");
  }
}
