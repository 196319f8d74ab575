package vn.cchc.ingest.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.format.RawRecord;
import vn.cchc.ingest.format.RecordStream;
import vn.cchc.ingest.format.SourceReader.Content;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.SourceSpec;

/** A list of the size of a large province, written by another library. */
class LargeSheetTest {

  private static final int ROWS = 200_000;
  private static final SourceSpec SPEC =
      Conf.load(Path.of(System.getProperty("cchc.root"), "conf")).source("dossier-list-xlsx");

  @TempDir Path folder;

  private Path written() throws IOException {
    Path file = folder.resolve("list.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Danh sách");
      int column = 0;
      for (FieldMapping field : SPEC.fields()) {
        sheet.value(0, column++, field.from().get(0));
      }
      LocalDateTime day = LocalDateTime.of(2023, 1, 3, 8, 0);
      sheet.style(1, 7).format("dd/MM/yyyy HH:mm:ss").set();
      for (int r = 1; r <= ROWS; r++) {
        sheet.inlineString(r, 0, "MP.709.H53-230103-" + r);
        for (int c = 1; c < column; c++) {
          if (c < 6) {
            sheet.inlineString(r, c, "Đã xử lý xong " + c);
          } else {
            sheet.value(r, c, day.plusMinutes(r));
          }
        }
        if (r % 1000 == 0) {
          sheet.flush();
        }
      }
    }
    return file;
  }

  @Test
  void streamsInConstantMemory() throws IOException {
    Path file = written();
    long start = System.nanoTime();
    long count = 0;
    long early = 0;
    try (RecordStream records = new XlsxSourceReader().open("list.xlsx", Content.of(file), SPEC)) {
      while (records.hasNext()) {
        RawRecord record = records.next().record();
        count++;
        if (count == ROWS / 10) {
          early = usedAfterCollection();
          assertThat(record.get(0)).isEqualTo("MP.709.H53-230103-" + count);
        } else if (count == ROWS) {
          assertThat(usedAfterCollection() - early).isLessThan(16L << 20);
          assertThat(record.get(0)).isEqualTo("MP.709.H53-230103-" + ROWS);
        }
      }
      assertThat(records.facts().passedOver()).isEmpty();
    }
    assertThat(count).isEqualTo(ROWS);
    System.out.printf(
        java.util.Locale.ROOT,
        "%d rows x %d columns, %d bytes: %d ms%n",
        count,
        SPEC.fields().size(),
        Files.size(file),
        (System.nanoTime() - start) / 1_000_000);
  }

  private static long usedAfterCollection() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
