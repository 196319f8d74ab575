package vn.cchc.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.SharedSpark;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.kind.KindTables;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.table.TableSpec;
import vn.cchc.model.table.Tables;

/** Records of a kind keep the promises of dossiers. */
class KindLoadTest {

  private static final Conf CONF = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-06-15T02:00:00Z"), ZoneOffset.UTC);
  private static final TableSpec BRONZE = KindTables.bronze(Kinds.require("apology"));
  private static final TableSpec SILVER = KindTables.silver(Kinds.require("apology"));
  private static final String HEADER =
      "Mã hồ sơ,Đơn vị,Số phiếu,Ngày gửi,Ngày hẹn trả,Ngày hẹn lại,Lần hẹn lại,Kính gửi";
  private static final String FIRST =
      "MP.709.H53-230103-00001,UBND TX Hòa Thành,01/PXL,09/01/2023,10/01/2023,16/01/2023,1,Ai đó";
  private static final String LATER =
      "MP.709.H53-230103-00001,UBND TX Hòa Thành,01/PXL,09/01/2023,10/01/2023,17/01/2023,1,Ai đó";
  private static final String NEWEST =
      "MP.709.H53-230103-00001,UBND TX Hòa Thành,01/PXL,10/01/2023,10/01/2023,18/01/2023,1,Ai đó";
  private static final String DOSSIERS =
      """
      Trạng thái,Mã hồ sơ,Đơn vị tiếp nhận,Ngày nhận,Ngày hẹn trả,Ngày kết thúc xử lý
      Đang xử lý,MP.709.H53-230104-00001,UBND TX Hòa Thành,04/01/2023 08:00:00,,
      """;

  @TempDir Path folder;
  @TempDir static Path template;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path slips(String name, String... rows) throws IOException {
    return file(name, HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n");
  }

  /** A lake whose tables are made once and copied, since making them takes seconds. */
  private SparkLake open(String name) throws IOException {
    Path empty = template.resolve("lake");
    if (!Files.exists(empty)) {
      SparkLake.open(empty, SharedSpark.get()).close();
    }
    Path lake = folder.resolve(name);
    if (!Files.exists(lake)) {
      FileUtils.copyDirectory(empty.toFile(), lake.toFile());
    }
    return SparkLake.open(lake, SharedSpark.get());
  }

  private IngestSummary load(String lake, Map<String, List<Path>> files) throws IOException {
    try (SparkLake open = open(lake)) {
      return new IngestJob(open, CONF, ArchiveFolder.open(folder.resolve("archive")), CLOCK)
          .run(files);
    }
  }

  private IngestSummary load(String lake, Path... files) throws IOException {
    return load(lake, Map.of("apologies", List.of(files)));
  }

  private List<String> rows(String lake, TableSpec table, String columns) throws IOException {
    try (SparkLake open = open(lake)) {
      return open
          .store()
          .read(table)
          .selectExpr("concat_ws('|', " + columns + ") as line")
          .orderBy("line")
          .collectAsList()
          .stream()
          .map(row -> row.<String>getAs("line"))
          .toList();
    }
  }

  @Test
  void everyRecordIsPlacedAndIdenticalContentCountsOnce() throws IOException {
    Path file =
        slips(
            "a-20230201T060000.csv",
            FIRST,
            FIRST.replace("Ai đó", "Người khác"),
            NEWEST,
            "MP.709.H53-230103-00002,UBND TX Hòa Thành,02/PXL,09/01/2023,10/01/2023,12/01/2023,,x",
            ",Không đâu,ba,09/01/2023,10/01/2023,09/01/2023,,x");
    IngestSummary summary = load("lake", file);
    assertThat(summary.files())
        .singleElement()
        .isEqualTo(
            new FileOutcome(
                "a-20230201T060000.csv", summary.files().get(0).hash(), 5, 2, 1, 1, 1, false));
    assertThat(summary.total().balanced()).isTrue();
    assertThat(
            rows("lake", SILVER, "dossier, unit, slip, sent_at, new_due_at, times, extracted_at"))
        .containsExactly(
            "MP.709.H53-230103-00001|709|01/PXL|2023-01-10 00:00:00|2023-01-18 00:00:00|1|2023-02-01 06:00:00",
            "MP.709.H53-230103-00002|709|02/PXL|2023-01-09 00:00:00|2023-01-12 00:00:00|2023-02-01 06:00:00");
    try (SparkLake open = open("lake")) {
      assertThat(
              open.store()
                  .read(BRONZE)
                  .where("quarantined")
                  .selectExpr("array_join(faults.code, ',') as codes")
                  .first()
                  .<String>getAs("codes"))
          .isEqualTo("unreadable-value,unknown-unit,missing-dossier-code,end-before-start");
    }
    assertThat(rows("lake", Tables.FILE_LOAD, "source, records_in, accepted, simulated"))
        .containsExactly("apologies|5|2|true");
    assertThat(load("lake", slips("b.csv", NEWEST)).total().duplicate()).isEqualTo(1);
  }

  @Test
  void theNewestRecordWinsWhateverTheOrderOfFiles() throws IOException {
    Path a = slips("a-20230201T060000.csv", FIRST);
    Path b = slips("b-20230301T060000.csv", LATER);
    Path c = slips("c-20230115T060000.csv", NEWEST);
    Path resent = slips("d-20230401T060000.csv", FIRST, LATER);
    String columns = "new_due_at, extracted_at, file_hash, record_no";
    load("together", a, b, resent);
    List<String> expected = rows("together", SILVER, columns);
    assertThat(expected)
        .singleElement()
        .asString()
        .startsWith("2023-01-17 00:00:00|2023-03-01 06:00:00");
    load("apart", resent);
    load("apart", b);
    load("apart", a);
    assertThat(rows("apart", SILVER, columns)).isEqualTo(expected);
    load("apart", c);
    load("apart", resent);
    assertThat(rows("apart", SILVER, "new_due_at")).containsExactly("2023-01-18 00:00:00");
  }

  @Test
  void severalKindsOfOneCallAreLoadedAndARefusedFileKeepsNothingOut() throws IOException {
    Path dossiers = file("list-20230201T060000.csv", DOSSIERS);
    Path bad = file("bad.csv", "Mã hồ sơ\r\nMP.1\r\n");
    Map<String, List<Path>> files = new LinkedHashMap<>();
    files.put("apologies", List.of(slips("a-20230201T060000.csv", FIRST), bad));
    files.put("dossier-list", List.of(dossiers));
    IngestSummary summary = load("lake", files);
    assertThat(summary.files()).hasSize(2).allMatch(f -> f.accepted() == 1 && !f.known());
    assertThat(summary.refused()).singleElement().matches(r -> r.file().name().equals("bad.csv"));
    assertThat(rows("lake", Tables.FILE_LOAD, "load_id, source"))
        .containsExactly("1|dossier-list", "2|apologies");
    assertThat(load("lake", files).files()).allMatch(FileOutcome::known);
    assertThat(rows("lake", BRONZE, "dossier")).hasSize(1);
  }

  @Test
  void aLoadCutShortAfterBronzeIsFinishedByTheNextOneOfAnyKind() throws IOException {
    Path slips = slips("a-20230201T060000.csv", FIRST, LATER);
    load("whole", slips);
    load("lake", slips);
    Path acknowledged = folder.resolve("lake/" + Tables.FILE_LOAD.name());
    Path silver = folder.resolve("lake/" + SILVER.name());
    FileUtils.deleteDirectory(silver.toFile());
    FileUtils.deleteDirectory(acknowledged.toFile());
    FileUtils.copyDirectory(
        template.resolve("lake/" + Tables.FILE_LOAD.name()).toFile(), acknowledged.toFile());
    Path archived;
    try (Stream<Path> kept = Files.walk(folder.resolve("archive"))) {
      archived = kept.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    try (SparkLake open = open("lake")) {
      SourceFile file =
          FileScan.scan(
                  List.of(slips),
                  CONF.source("apologies"),
                  new ArrayList<>(),
                  new Arrivals(
                      ArchiveFolder.open(folder.resolve("archive")), LocalDate.EPOCH, Set.of()))
              .files()
              .get(0)
              .at(archived);
      new LoadPlan(1, List.of(file)).write(open.folder());
    }
    IngestSummary next =
        load("lake", Map.of("dossier-list", List.of(file("list-20230201T060000.csv", DOSSIERS))));
    assertThat(next.total().accepted()).isEqualTo(1);
    assertThat(folder.resolve("lake/pending-load.json")).doesNotExist();
    assertThat(rows("lake", BRONZE, "dossier")).hasSize(2);
    String columns = "new_due_at, extracted_at, file_hash, record_no";
    assertThat(rows("lake", SILVER, columns)).isEqualTo(rows("whole", SILVER, columns));
    assertThat(rows("lake", Tables.FILE_LOAD, "load_id, source, accepted, superseded"))
        .containsExactly("1|apologies|1|1", "2|dossier-list|1|0");
    assertThat(load("lake", slips).files()).allMatch(FileOutcome::known);
  }
}
