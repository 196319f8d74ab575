package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.kind.KindTables;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.period.PeriodParser;
import vn.cchc.model.table.TableSpec;
import vn.cchc.transform.edition.CloseJob;

/** Tables made before some of their columns were declared: read, loaded, taken from, closed. */
class OlderLakeTest {

  private static final Clock CLOSING =
      Clock.fixed(Instant.parse("2023-04-05T03:00:00Z"), ZoneOffset.UTC);
  private static final Set<String> ADDED =
      Set.of("from_store", "dossier", "rating", "repeated", "complete", "decide_by", "decided_on");
  private static final String SHARE = "personal-store-share";

  @TempDir static Path folder;

  private static SmallLake lake;

  @BeforeAll
  static void makeTablesAsTheyWere() {
    lake = new SmallLake(folder, DemoLake.CONF);
    lake.load(
        "20230401T060000",
        "MP.1,UBND thị xã Hòa Thành,1.001612,Trực tiếp,Đã xử lý xong,10/02/2023 08:00:00,"
            + "20/02/2023 17:00:00,15/02/2023 16:00:00");
    try (SparkLake open = lake.open()) {
      for (String kind : List.of("petition", "publication")) {
        open.store().create(before(KindTables.silver(Kinds.require(kind)), ADDED));
      }
      Set<String> store = Set.of("from_store");
      open.store().create(before(KindTables.bronze(Kinds.require("component")), store));
      open.store().create(before(KindTables.silver(Kinds.require("component")), store));
    }
  }

  private static TableSpec before(TableSpec table, Set<String> added) {
    return new TableSpec(
        table.name(),
        table.description(),
        table.columns().stream().filter(column -> !added.contains(column.name())).toList(),
        table.partitionedBy(),
        table.properties());
  }

  @Test
  void theyAreReadClosedLoadedAndTakenFrom() throws IOException {
    assertThat(share()).contains(",,chưa nạp: Thành phần hồ sơ");
    try (SparkLake open = lake.open()) {
      new CloseJob(open, lake.conf, CLOSING, "0.0.0")
          .close(PeriodParser.parse("2023-Q1"), Optional.empty());
    }
    DemoLake.Outcome edition =
        lake.bare(CLOSING, "indicators", "--unit", "709", "--edition", "2023-Q1.1");
    assertThat(edition.code()).as(edition.err()).isZero();
    Path components =
        Files.writeString(
            folder.resolve("components.csv"),
            "Mã hồ sơ,Mã thành phần,Ngày ghi nhận,Lấy từ kho dữ liệu\nMP.1,TP01,10/02/2023,1\n",
            StandardCharsets.UTF_8);
    try (SparkLake open = lake.open()) {
      assertThat(job(open).run(Map.of("components", List.of(components))).total().accepted())
          .isEqualTo(1);
    }
    assertThat(share()).contains("," + SHARE + ",1,1,100.00,");
    try (SparkLake open = lake.open()) {
      job(open).retract("components.csv");
    }
    assertThat(share()).contains(",,chưa nạp: Thành phần hồ sơ");
  }

  private static IngestJob job(SparkLake open) {
    return new IngestJob(
        open, lake.conf, ArchiveFolder.open(folder.resolve("lake-archive")), CLOSING);
  }

  private static String share() {
    DemoLake.Outcome outcome =
        lake.cchc(
            "indicators",
            "--unit",
            "709",
            "--period",
            "2023-Q1",
            "--indicator",
            SHARE,
            "--format",
            "csv");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out();
  }
}
