package vn.cchc.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.SharedSpark;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.table.Tables;

/** Load after load, silver is what all records together make of it. */
class SilverChangeTest {

  private static final Conf CONF = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-06-15T02:00:00Z"), ZoneOffset.UTC);
  private static final String HEADER =
      "Trạng thái,Mã hồ sơ,Đơn vị tiếp nhận,Ngày nhận,Ngày hẹn trả,Ngày hẹn trả trước,"
          + "Ngày yêu cầu bổ sung,Ngày bổ sung,Ngày kết thúc xử lý,Ngày trả kết quả";
  private static final String ROW =
      "%s,MP.709.H53-230103-0000%s,UBND TX Hòa Thành,03/01/2023 08:00:00,%s,%s,%s,,%s,";

  @TempDir Path folder;

  private static String pick(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }

  /** Few dossiers, few dates: records of one content, and contents of one event, abound. */
  private static String record(Random random) {
    String end = pick(random, "", "", "09/01/2023 10:00:00", "11/01/2023 10:00:00");
    boolean asked = random.nextInt(3) == 0;
    return ROW.formatted(
        end.isEmpty() ? "Đang xử lý" : "Đã trả kết quả",
        random.nextInt(9),
        pick(random, "", "10/01/2023 17:00:00", "12/01/2023 17:00:00", "16/01/2023 17:00:00"),
        asked ? pick(random, "06/01/2023 17:00:00", "08/01/2023 17:00:00") : "",
        asked ? pick(random, "04/01/2023 09:00:00", "05/01/2023 09:00:00") : "",
        end);
  }

  private Path file(int number, int extraction, List<String> rows) throws IOException {
    String name = "dossier-list-f%s-1-2023040%sT060000.csv".formatted(number, extraction);
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n");
    return file;
  }

  private List<FileOutcome> load(SparkLake lake, Path... files) {
    return new IngestJob(lake, CONF, ArchiveFolder.open(folder.resolve("archive")), CLOCK)
        .run(Map.of("dossier-list", Arrays.asList(files)))
        .files();
  }

  private static List<Row> silver(SparkLake lake) {
    return lake.store().read(Tables.SILVER_DOSSIER).orderBy("dossier").collectAsList();
  }

  @Test
  void filesOneByOneInAnyOrderMakeTheStatesOfAllTogether() throws IOException {
    for (long seed = 1; seed <= 2; seed++) {
      Random random = new Random(seed);
      List<Path> files = new ArrayList<>();
      Set<String> known = new HashSet<>();
      try (SparkLake stepwise = SparkLake.open(folder.resolve("a" + seed), SharedSpark.get())) {
        for (int i = 0; i < 7; i++) {
          List<String> rows = random.ints(25, 0, 1).mapToObj(x -> record(random)).toList();
          Set<String> fresh = new HashSet<>(rows);
          fresh.removeAll(known);
          known.addAll(rows);
          Path file = file(i, 1 + random.nextInt(9), rows);
          files.add(file);
          assertThat(load(stepwise, file))
              .singleElement()
              .satisfies(
                  outcome -> {
                    assertThat(outcome.balanced()).isTrue();
                    assertThat(outcome.quarantined()).isZero();
                    assertThat(outcome.accepted() + outcome.superseded()).isEqualTo(fresh.size());
                  });
        }
        try (SparkLake together = SparkLake.open(folder.resolve("b" + seed), SharedSpark.get())) {
          load(together, files.toArray(Path[]::new));
          assertThat(silver(stepwise)).as("seed %s", seed).isEqualTo(silver(together));
        }
      }
    }
  }

  @Test
  void whatWasPutTogetherIsFoundAndChangedAsBefore() throws IOException {
    Random random = new Random(5);
    List<Path> files = new ArrayList<>();
    try (SparkLake lake = SparkLake.open(folder.resolve("lake"), SharedSpark.get())) {
      for (int i = 0; i < 4; i++) {
        files.add(file(i, 1 + i, random.ints(25, 0, 1).mapToObj(x -> record(random)).toList()));
        if (i == 2) {
          commitUpTo(31, lake);
        }
        load(lake, files.get(i));
        int parts = lake.store().read(Tables.SILVER_DOSSIER).inputFiles().length;
        assertThat(parts == 1).as("files after load %s", i).isEqualTo(i == 0 || i == 2);
      }
      try (SparkLake together = SparkLake.open(folder.resolve("b"), SharedSpark.get())) {
        load(together, files.toArray(Path[]::new));
        assertThat(silver(lake)).isEqualTo(silver(together));
      }
    }
  }

  /** Commits that change nothing, until silver has a version. */
  private static void commitUpTo(long version, SparkLake lake) {
    String silver = lake.folder().table(Tables.SILVER_DOSSIER).toString();
    for (long v = lake.store().version(Tables.SILVER_DOSSIER); v < version; v++) {
      lake.spark()
          .sql("ALTER TABLE delta.`%s` SET TBLPROPERTIES ('n' = '%s')".formatted(silver, v));
    }
    assertThat(lake.store().version(Tables.SILVER_DOSSIER)).isEqualTo(version);
  }

  @Test
  void anOlderRecordWinsWhenTheNewerWasSeenEarlierElsewhere() throws IOException {
    String late = ROW.formatted("Đang xử lý", 1, "12/01/2023 17:00:00", "", "", "");
    String early = ROW.formatted("Đang xử lý", 1, "10/01/2023 17:00:00", "", "", "");
    try (SparkLake lake = SparkLake.open(folder.resolve("lake"), SharedSpark.get())) {
      load(lake, file(1, 7, List.of(early)));
      load(lake, file(2, 9, List.of(late)));
      assertThat(due(lake)).isEqualTo("2023-01-12T17:00");
      assertThat(load(lake, file(3, 2, List.of(late, late))))
          .singleElement()
          .satisfies(outcome -> assertThat(outcome.duplicate()).isEqualTo(2));
      assertThat(due(lake))
          .as("seen on the 7th, the other on the 2nd")
          .isEqualTo("2023-01-10T17:00");
    }
  }

  private static String due(SparkLake lake) {
    return silver(lake).get(0).getAs("due_at").toString();
  }

  @Test
  void dossiersBroughtTogetherLieInTheOrderOfTheirReceipt() throws IOException {
    Random random = new Random(3);
    List<String> rows = new ArrayList<>();
    for (int i = 10; i < 90; i++) {
      String first =
          "Đang xử lý,MP.709.H53-230103-000%s,UBND TX Hòa Thành,%s/0%s/2023 08:00:00,,,,,,"
              .formatted(i, 10 + random.nextInt(19), 1 + random.nextInt(3));
      rows.add(first);
      rows.add(first.replace("Đang xử lý", "Yêu cầu bổ sung giấy tờ"));
    }
    try (SparkLake lake = SparkLake.open(folder.resolve("lake"), SharedSpark.get())) {
      load(lake, file(1, 1, rows));
      Map<String, List<LocalDateTime>> byFile = new HashMap<>();
      lake.store()
          .read(Tables.SILVER_DOSSIER)
          .select("received_at", "_metadata.file_name", "_metadata.row_index")
          .orderBy("row_index")
          .collectAsList()
          .forEach(
              row ->
                  byFile
                      .computeIfAbsent(row.getAs("file_name"), name -> new ArrayList<>())
                      .add(row.getAs("received_at")));
      assertThat(byFile.values().stream().mapToInt(List::size).sum()).isEqualTo(80);
      assertThat(byFile.values()).allSatisfy(times -> assertThat(times).isSorted());
    }
  }
}
