package vn.cchc.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.source.SourceSpec;

/** Lists of dossiers exported from spreadsheets, with all that people write around a table. */
class CsvTableTest {

  private static final SourceSpec SPEC =
      Conf.load(Path.of(System.getProperty("cchc.root"), "conf")).source("dossier-list");
  private static final String HEADER =
      "STT,Mã hồ sơ,Đơn vị tiếp nhận,Trạng thái,Ngày nhận,Ngày hẹn trả,Ngày kết thúc xử lý\n";

  private record Result(List<String> codes, FileFacts facts) {}

  private static Result read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<String> codes = new ArrayList<>();
    RecordStream records =
        new CsvSourceReader().open("a.csv", () -> new ByteArrayInputStream(bytes), SPEC);
    try (records) {
      records.forEachRemaining(r -> codes.add(r.number() + ":" + r.record().get(0)));
    }
    return new Result(codes, records.facts());
  }

  private static String row(int number) {
    return number + ",MP." + number + ",UBND X,Đang xử lý,03/01/2023,,\n";
  }

  @Test
  void theTableIsFoundAndOnlyItsRecordsAreRead() {
    Result result =
        read(
            "UBND TỈNH,,,,,,\nDANH SÁCH HỒ SƠ,,,,,,\n"
                + HEADER
                + "(1),(2),(3),(4),(5),(6),(7)\nA,ĐẤT ĐAI,,,,,\n"
                + row(1)
                + row(2)
                + HEADER
                + row(3)
                + ",,,,,,\n5,,UBND X,Đang xử lý,03/01/2023,,\n,TỔNG CỘNG,3,,,,\nNgười lập,,,,,,\n");
    assertThat(result.codes).containsExactly("1:MP.1", "2:MP.2", "3:MP.3", "4:null");
    assertThat(result.facts.passedOver())
        .containsOnly(
            entry("title", 2L),
            entry("numbering", 1L),
            entry("section", 1L),
            entry("repeated-header", 1L),
            entry("blank", 1L),
            entry("total", 1L),
            entry("outside-columns", 1L));
    assertThat(result.facts.unknownColumns()).isEqualTo(1);
  }

  @Test
  void headingsInTwoRowsAreJoinedThoughTheirMergedCellsAreLost() {
    Result result =
        read(
            "STT,Mã hồ sơ,Đơn vị tiếp nhận,Trạng thái,Ngày,,\n"
                + ",,,,Ngày nhận,Ngày hẹn trả,Ngày kết thúc xử lý\n"
                + row(1));
    assertThat(result.codes).containsExactly("1:MP.1");
  }

  @Test
  void aColumnThatNobodyReadsMayStandTwice() {
    String twice = HEADER.replace("STT,", "STT,STT,");
    assertThat(read(twice + "x," + row(1)).codes).containsExactly("1:MP.1");
    assertThatThrownBy(() -> read(HEADER.replace("STT", "MÃ HỒ SƠ") + row(1)))
        .hasMessageContaining("has the column 'Mã hồ sơ' twice");
  }

  @Test
  void aRowOfAnotherWidthIsStillABrokenRecord() {
    List<Boolean> broken = new ArrayList<>();
    byte[] bytes =
        (HEADER + row(1) + "2,MP.2,UBND X,Đang xử lý\n").getBytes(StandardCharsets.UTF_8);
    try (RecordStream records =
        new CsvSourceReader().open("a.csv", () -> new ByteArrayInputStream(bytes), SPEC)) {
      records.forEachRemaining(r -> broken.add(r.record().broken()));
    }
    assertThat(broken).containsExactly(false, true);
  }
}
