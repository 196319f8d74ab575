package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.SparkLake;

/** Records that are in no figure: quarantined or taken out, told for the unit in question. */
class OutsideRecordsTest {

  private static final String GOOD =
      "MP.709.H53-23030%s-00001,UBND TX Hòa Thành,1.001193,Trực tuyến,Đã xử lý xong,0%s/03/2023 08:00:00,20/03/2023 08:00:00,15/03/2023 08:00:00";

  @TempDir static Path folder;
  private static SmallLake lake;

  @BeforeAll
  static void load() {
    lake = new SmallLake(folder, DemoLake.CONF);
    lake.ingest(
        "20230401T060000",
        GOOD.formatted(1, 1),
        "MP.710.H53-230201-00001,UBND huyện Gò Dầu,1.001193,Trực tuyến,Đang xử lý,01/02/2023 08:00:00,20/02/2023 08:00:00,",
        // ended before it was received, and no channel: the one keeps it out, the other only warns
        "MP.709.H53-230310-00001,UBND TX Hòa Thành,1.001193,,Đã xử lý xong,10/03/2023 08:00:00,20/03/2023 08:00:00,05/03/2023 08:00:00",
        "MP.709.H53-230311-00001,Không Đâu Cả,1.001193,Trực tuyến,Đã xử lý xong,11/03/2023 08:00:00,20/03/2023 08:00:00,15/03/2023 08:00:00");
    lake.ingest("20230402T060000", GOOD.formatted(2, 2), GOOD.formatted(3, 3));
    try (SparkLake open = lake.open()) {
      new IngestJob(
              open,
              DemoLake.CONF,
              ArchiveFolder.open(folder.resolve("lake-archive")),
              Clock.systemUTC())
          .retract("list-20230402T060000.csv");
    }
    lake.transform();
  }

  @Test
  void onlyWhatKeepsARecordOutIsItsReason() {
    String out = lake.cchc("quarantine").out();
    assertThat(out)
        .containsPattern("kết thúc trước khi tiếp nhận +1\n")
        .contains("MP.709.H53-230310-00001\n    kết thúc trước khi tiếp nhận: ended_at 05/03/2023")
        .doesNotContain("không ghi kênh");
    assertThat(out.lines()).allMatch(line -> line.equals(line.stripTrailing()));
  }

  @Test
  void aStatementIsToldWhatOfItsUnitIsInNoFigure() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("figures.csv"),
            """
            case_id,unit,period_start,period_end,received
            town,Thị xã Hòa Thành (Tây Ninh),2023-03-01,2023-03-31,9
            other,Huyện Vĩnh Linh (Quảng Trị),2023-03-01,2023-03-31,9
            """);
    String out = lake.cchc("reconcile", file.toString()).out();
    String lakeSide = out.substring(out.indexOf("So với hồ sơ trong kho"));
    int second = lakeSide.indexOf("other: Huyện");
    String town = lakeSide.substring(0, second);
    String other = lakeSide.substring(second);
    assertThat(town)
        .contains("! 1 bản ghi của đơn vị bị cách ly")
        .contains("! 1 bản ghi bị cách ly không rõ của đơn vị nào")
        .contains("! 2 bản ghi của đơn vị nằm trong tệp đã rút");
    assertThat(other).doesNotContain("bản ghi của đơn vị");
  }

  @Test
  void daysAfterTheNewestFileOfTheUnitAreNotSynchronised() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("april.csv"),
            """
            case_id,unit,period_start,period_end,received,carried_over,resolved
            april,Huyện Gò Dầu (710),2023-04-01,2023-04-30,9,2,9
            spring,Huyện Gò Dầu (710),2023-03-31,2023-04-30,9,2,9
            """);
    String json = lake.cchc("reconcile", file.toString(), "--format", "json").out();
    assertThat(whys(json, "april"))
        .containsExactly(
            "received 0 not-synchronised []",
            "carried_over 1 null []",
            "resolved 0 not-synchronised []");
    assertThat(whys(json, "spring")).noneMatch(why -> why.contains("not-synchronised"));
    String out = lake.cchc("reconcile", file.toString()).out();
    assertThat(out)
        .contains("chưa đồng bộ: tệp mới nhất của đơn vị ngày 01/04/2023")
        .containsOnlyOnce("! tệp mới nhất của đơn vị ngày 01/04/2023, trước khi hết kỳ");
  }

  @Test
  void dossiersOfAFileTakenOutExplainACount() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("before.csv"),
            """
            case_id,unit,period_start,period_end,received,resolved
            town,Thị xã Hòa Thành (Tây Ninh),2023-03-01,2023-03-31,3,3
            days,Thị xã Hòa Thành (Tây Ninh),2023-03-02,2023-03-14,2,0
            none,Thị xã Hòa Thành (Tây Ninh),2023-03-04,2023-03-31,1,1
            """);
    String json = lake.cchc("reconcile", file.toString(), "--format", "json").out();
    assertThat(whys(json, "town"))
        .containsExactly(
            "received 1 retracted [MP.709.H53-230302-00001, MP.709.H53-230303-00001]",
            "resolved 1 retracted [MP.709.H53-230302-00001, MP.709.H53-230303-00001]");
    assertThat(whys(json, "days"))
        .containsExactly(
            "received 0 retracted [MP.709.H53-230302-00001, MP.709.H53-230303-00001]",
            "resolved 0 null []");
    assertThat(whys(json, "none")).noneMatch(why -> why.contains("retracted"));
  }

  @Test
  void whereTheVersionBeforeWasCleanedAwayItIsSaid() throws IOException {
    SmallLake copy = new SmallLake(folder.resolve("vacuumed"), DemoLake.CONF);
    FileUtils.copyDirectory(lake.lake.toFile(), copy.lake.toFile());
    AsOfTest.vacuum(copy.lake);
    Path file =
        Files.writeString(
            folder.resolve("cleaned.csv"),
            """
            case_id,unit,period_start,period_end,received
            town,Thị xã Hòa Thành (Tây Ninh),2023-03-01,2023-03-31,3
            """);
    String out = copy.cchc("reconcile", file.toString()).out();
    assertThat(out)
        .containsPattern(
            "! hồ sơ của tệp đã rút không còn đọc lại được: phiên bản trước đó đã\\s+được dọn")
        .doesNotContain("kể cả hồ sơ của tệp đã rút");
    assertThat(out.lines()).allMatch(line -> line.length() <= 80);
  }

  private static List<String> whys(String json, String id) throws IOException {
    List<String> whys = new ArrayList<>();
    for (JsonNode each : new ObjectMapper().readTree(json)) {
      if (each.path("case_id").asText().equals(id)) {
        for (JsonNode count : each.path("lake").path("counts")) {
          List<String> dossiers = new ArrayList<>();
          count.path("dossiers").forEach(dossier -> dossiers.add(dossier.asText()));
          whys.add(
              "%s %s %s %s"
                  .formatted(
                      count.path("field").asText(),
                      count.path("computed").asText(),
                      count.path("why").asText(),
                      dossiers));
        }
      }
    }
    return whys;
  }
}
