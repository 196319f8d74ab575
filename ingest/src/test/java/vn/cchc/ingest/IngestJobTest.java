package vn.cchc.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.FileUtils;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.SharedSpark;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.table.Tables;
import vn.cchc.model.text.legacy.LegacyEncoding;

class IngestJobTest {

  private static final Conf CONF = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-06-15T02:00:00Z"), ZoneOffset.UTC);
  private static final String HEADER =
      "Trạng thái,Mã hồ sơ,Đơn vị tiếp nhận,Ngày nhận,Ngày hẹn trả,Ngày kết thúc xử lý,Kênh tiếp nhận,Người nộp";

  @TempDir Path folder;

  private String list(String name, String... rows) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n");
    return file.toString();
  }

  @TempDir static Path template;

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

  private IngestSummary load(String lake, String source, String... paths) throws IOException {
    try (SparkLake open = open(lake)) {
      return new IngestJob(open, CONF, ArchiveFolder.open(folder.resolve("archive")), CLOCK)
          .run(Map.of(source, List.of(paths).stream().map(Path::of).toList()));
    }
  }

  private List<String> silver(String lake, String... columns) throws IOException {
    try (SparkLake open = open(lake)) {
      Dataset<Row> rows = open.store().read(Tables.SILVER_DOSSIER);
      return rows
          .selectExpr("concat_ws('|', " + String.join(", ", columns) + ") as line")
          .orderBy("line")
          .collectAsList()
          .stream()
          .map(row -> row.<String>getAs("line"))
          .toList();
    }
  }

  @Test
  void columnsAreFoundByNameAndEveryRecordIsPlaced() throws IOException {
    String file =
        list(
            "dossier-list-a-1-20230401T060000.csv",
            "Đã trả kết quả,MP.709.H53-230103-00001,UBND TX Hoà Thành,03/01/2023 08:00:00,10/01/2023 17:00:00,09/01/2023 10:00:00,Trực tuyến,Ai đó",
            "Đã trả kết quả,MP.709.H53-230103-00001,UBND TX Hoà Thành,03/01/2023 08:00:00,10/01/2023 17:00:00,09/01/2023 10:00:00,Trực tuyến,Người khác",
            "Đang xử lý,MP.709.H53-230103-00001,UBND TX Hoà Thành,03/01/2023 08:00:00,10/01/2023 17:00:00,,Trực tuyến,Ai đó",
            Normalizer.normalize(
                "Đang xử lý,MP.709.H53-230104-00001,ủy ban nhân dân\u00a0thị xã Hoà Thành,04/01/2023 08:00:00,,,,",
                Normalizer.Form.NFD),
            "Đang xử lý,,UBND TX Hòa Thành,04/01/2023 08:00:00,,,Trực tiếp,x",
            "Đang xử lý,MP.1,UBND xã Không Có Thật,31/02/2023 08:00:00,,,Đường thủy,x",
            "Đang xử lý,MP.2,UBND TX Hòa Thành,04/01/2023 08:00:00");
    IngestSummary summary = load("lake", "dossier-list", file);
    assertThat(summary.files())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.in()).isEqualTo(7);
              assertThat(f.accepted()).isEqualTo(2);
              assertThat(f.duplicate()).isEqualTo(1);
              assertThat(f.superseded()).isEqualTo(1);
              assertThat(f.quarantined()).isEqualTo(3);
              assertThat(f.balanced()).isTrue();
            });
    assertThat(silver("lake", "dossier", "unit", "channel", "channel_missing", "status"))
        .containsExactly(
            "MP.709.H53-230103-00001|709|online|false|10",
            "MP.709.H53-230104-00001|709|direct|true|4");
    try (SparkLake open = open("lake")) {
      List<String> faults =
          open
              .store()
              .read(Tables.BRONZE_DOSSIER)
              .where("quarantined")
              .orderBy("record_no")
              .selectExpr("concat_ws('|', record_no, array_join(faults.code, ',')) as line")
              .collectAsList()
              .stream()
              .map(row -> row.<String>getAs("line"))
              .toList();
      assertThat(faults)
          .containsExactly(
              "5|missing-dossier-code,missing-due-date,unknown-procedure",
              "6|unreadable-date,unmapped-channel,unknown-unit,unknown-procedure",
              "7|broken-record");
    }
  }

  @Test
  void packedFilesOfEveryLayoutAreLoadedAndOthersAreNamed() throws IOException {
    String record =
        "{\"MaHoSo\":\"MP.709.H53-230103-0000%s\",\"DonViXuLy\":\"TX Hòa Thành\",\"TrangThaiHoSo\":\"4\",\"NgayTiepNhan\":\"20230103080000\"}";
    Path in = Files.createDirectories(folder.resolve("in"));
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(in.resolve("a-20230401T060000.json.gz")))) {
      gzip.write(
          ("{\"data\":[" + record.formatted(1) + "],\"madonvi\":\"H53\"}")
              .getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(in.resolve("b.ndjson"), record.formatted(2) + "\n\n" + record.formatted(3));
    Files.writeString(in.resolve("c.jsonl.gz"), "[" + record.formatted(4) + "]");
    Files.writeString(in.resolve("readme.txt"), "x");
    IngestSummary summary = load("lake", "dvcqg", in.toString());
    assertThat(summary.refused()).isEmpty();
    assertThat(summary.skipped()).containsExactly("readme.txt");
    assertThat(summary.total().accepted()).isEqualTo(4);
    assertThat(silver("lake", "right(dossier, 1)", "extracted_at", "record_no"))
        .containsExactly("1|2023-04-01 06:00:00|1", "2|1", "3|2", "4|1");
  }

  @Test
  void theSameContentTwiceUnderAnotherNameChangesNothing() throws IOException {
    String row =
        "Đang xử lý,MP.709.H53-230104-00001,UBND TX Hòa Thành,04/01/2023 08:00:00,,,Trực tiếp,x";
    String first = list("dossier-list-a-1-20230401T060000.csv", row);
    load("lake", "dossier-list", first);
    List<String> before = silver("lake", "dossier", "extracted_at", "file_hash");
    String renamed = list("other.csv", row);
    IngestSummary again = load("lake", "dossier-list", first, renamed);
    assertThat(again.total().duplicate()).isEqualTo(2);
    assertThat(again.total().accepted()).isZero();
    assertThat(again.files()).allMatch(FileOutcome::known);
    assertThat(silver("lake", "dossier", "extracted_at", "file_hash")).isEqualTo(before);
  }

  @Test
  void theNewestStateWinsWhateverTheOrderOfFiles() throws IOException {
    String open =
        "Đang xử lý,MP.709.H53-230104-00001,UBND TX Hòa Thành,04/01/2023 08:00:00,12/01/2023 17:00:00,,Trực tiếp,x";
    String moved =
        "Đang xử lý,MP.709.H53-230104-00001,UBND TX Hòa Thành,04/01/2023 08:00:00,20/01/2023 17:00:00,,Trực tiếp,x";
    String done =
        "Đã xử lý xong,MP.709.H53-230104-00001,UBND TX Hòa Thành,04/01/2023 08:00:00,20/01/2023 17:00:00,19/01/2023 09:00:00,Trực tiếp,x";
    String a = list("a-20230110T060000.csv", open);
    String b = list("b-20230115T060000.csv", moved);
    String c = list("c-20230201T060000.csv", done);
    String resent = list("d-20230301T060000.csv", open, moved);
    String[] columns = {
      "dossier", "status", "due_at", "original_due_at", "extracted_at", "file_hash", "record_no"
    };
    load("together", "dossier-list", a, b, c, resent);
    List<String> expected = silver("together", columns);
    assertThat(expected)
        .singleElement()
        .asString()
        .startsWith(
            "MP.709.H53-230104-00001|9|2023-01-20 17:00:00|2023-01-12 17:00:00|2023-02-01 06:00:00");
    int number = 0;
    for (List<String[]> order :
        List.of(
            List.of(new String[] {c}, new String[] {a, resent}, new String[] {b}),
            List.of(new String[] {b, resent}, new String[] {a, c}))) {
      String lake = "lake" + number++;
      for (String[] files : order) {
        load(lake, "dossier-list", files);
      }
      assertThat(silver(lake, columns)).as(lake).isEqualTo(expected);
    }
  }

  @Test
  void aResentOldRecordNeverWinsEvenWhenItWasLoadedFirst() throws IOException {
    String early =
        "Đang xử lý,MP.709.H53-230104-00001,UBND TX Hòa Thành,04/01/2023 08:00:00,12/01/2023 17:00:00,,Trực tiếp,x";
    String moved =
        "Đang xử lý,MP.709.H53-230104-00001,UBND TX Hòa Thành,04/01/2023 08:00:00,20/01/2023 17:00:00,,Trực tiếp,x";
    load("lake", "dossier-list", list("late-20230301T060000.csv", early));
    load("lake", "dossier-list", list("mid-20230201T060000.csv", moved));
    assertThat(silver("lake", "due_at")).containsExactly("2023-01-12 17:00:00");
    load("lake", "dossier-list", list("first-20230105T060000.csv", early, early));
    assertThat(silver("lake", "due_at")).containsExactly("2023-01-20 17:00:00");
  }

  @Test
  void theSameRecordsInAnyEncodingAreTheSameRecords() throws IOException {
    String text =
        HEADER
            + "\r\nĐang xử lý,MP.709.H53-230104-00001,UBND TX Hòa Thành,04/01/2023 08:00:00,,,Trực tiếp,x"
            + "\r\nĐã xử lý xong,MP.709.H53-230104-00002,Ủy ban nhân dân thị xã Hòa Thành,04/01/2023 08:00:00,,05/01/2023 08:00:00,Trực tuyến,x\r\n";
    Path in = Files.createDirectories(folder.resolve("in"));
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      Files.write(in.resolve("a-" + encoding.id() + ".csv"), encoding.encode(text));
      String seen = new String(encoding.encode(text), StandardCharsets.ISO_8859_1);
      Files.writeString(in.resolve("b-" + encoding.id() + ".csv"), seen);
    }
    Files.writeString(in.resolve("c-utf-16.csv"), text, StandardCharsets.UTF_16);
    Files.writeString(in.resolve("c-utf-8.csv"), text);
    Files.writeString(in.resolve("c-utf-8-bom.csv"), "\ufeff" + text);
    FileOutcome total = load("lake", "dossier-list", in.toString()).total();
    assertThat(total.in()).isEqualTo(22);
    assertThat(total.accepted()).isEqualTo(2);
    assertThat(total.duplicate()).isEqualTo(20);
    assertThat(silver("lake", "dossier", "unit", "channel", "status"))
        .containsExactly(
            "MP.709.H53-230104-00001|709|direct|4", "MP.709.H53-230104-00002|709|online|9");
  }

  @Test
  void jsonInAnotherEncodingIsReadLikeAnyOther() throws IOException {
    String record =
        "{\"MaHoSo\":\"MP.709.H53-230104-0000%s\",\"DonViXuLy\":\"UBND thị xã Hòa Thành\",\"TrangThaiHoSo\":\"4\",\"NgayTiepNhan\":\"20230104080000\"}";
    String text =
        "{\"madonvi\":\"H53\",\"ghichu\":\"Danh sách hồ sơ được trích xuất từ hệ thống một cửa\",\"data\":["
            + record.formatted(1)
            + "]}";
    Path in = Files.createDirectories(folder.resolve("in"));
    Path file = Files.write(in.resolve("a.json"), LegacyEncoding.VNI.encode(text));
    assertThat(load("lake", "dvcqg", file.toString()).total().accepted()).isEqualTo(1);
    assertThat(silver("lake", "dossier", "unit")).containsExactly("MP.709.H53-230104-00001|709");
  }

  @Test
  void aFileThatMustBeRefusedLeavesNothingBehind() throws IOException {
    String good =
        list(
            "good-20230401T060000.csv",
            "Đang xử lý,MP.709.H53-230104-00001,UBND TX Hòa Thành,04/01/2023 08:00:00,,,Trực tiếp,x");
    load("lake", "dossier-list", good);
    Path noColumn =
        Files.writeString(folder.resolve("in/x.csv"), "Mã hồ sơ,Trạng thái\r\nMP.1,Đang xử lý\r\n");
    assertRefused("lacks the column(s) Đơn vị tiếp nhận, Ngày nhận", "dossier-list", noColumn);
    Path mixed =
        Files.write(
            folder.resolve("in/y.csv"),
            ArrayUtils.addAll(
                (HEADER + "\r\n").getBytes(StandardCharsets.UTF_8),
                "Ông".getBytes(StandardCharsets.ISO_8859_1)));
    assertRefused(
        "cannot tell the encoding of y.csv: it is UTF-8, but line 2 is not; export it as UTF-8",
        "dossier-list",
        mixed);
    Path twice = Files.writeString(folder.resolve("in/z.csv"), HEADER + ",Mã hồ sơ\r\n");
    assertRefused("has the column 'Mã hồ sơ' twice", "dossier-list", twice);
    Path empty = Files.writeString(folder.resolve("in/e.csv"), "");
    assertRefused("lacks the column(s)", "dossier-list", empty);
    Path cut =
        Files.writeString(
            folder.resolve("in/cut.json"), "{\"madonvi\":\"H53\",\"data\":[{\"MaHoSo\":\"MP.1\"},");
    assertRefused("cut.json is no readable JSON", "dvcqg", cut);
    Path other = Files.writeString(folder.resolve("in/other.json"), "{\"items\":[]}");
    assertRefused("holds no array 'data'", "dvcqg", other);
    Path text = Files.writeString(folder.resolve("in/text.json"), "đây không phải JSON");
    assertRefused("is no readable JSON at line 1", "dvcqg", text);
    assertThatThrownBy(() -> load("lake", "dvcqg", folder.resolve("nowhere").toString()))
        .hasMessageContaining("no file or folder");
    assertThat(silver("lake", "dossier")).containsExactly("MP.709.H53-230104-00001");
    assertThat(load("lake", "dossier-list", good).total().duplicate()).isEqualTo(1);
  }

  @Test
  void officialsAreCodesAndWithoutThemNoKeyIsMade() throws IOException {
    String row = "Đang xử lý,MP.709.H53-230104-0000%s,%s,04/01/2023 08:00:00,,,Trực tiếp,Ai đó,%s";
    Path key = folder.resolve("lake-official.key");
    load(
        "lake",
        "dossier-list",
        list("a.csv", row.formatted(1, "UBND TX Hòa Thành", "").replace("Ai đó,", "Ai đó")));
    assertThat(key).doesNotExist();
    Path named = folder.resolve("in/b.csv");
    Files.writeString(
        named,
        String.join(
            "\r\n",
            HEADER + ",CÁN BỘ XỬ LÝ",
            row.formatted(2, "UBND TX Hòa Thành", "Trần Thị Mô Phỏng"),
            row.formatted(3, "UBND TX Hòa Thành", "TRẦN THỊ MÔ PHỎNG "),
            row.formatted(4, "UBND TX Hòa Thành", "Lê Văn Mô Phỏng"),
            row.formatted(5, "Đơn vị Không Có Thật", "Lê Văn Mô Phỏng")));
    load("lake", "dossier-list", named.toString());
    assertThat(key).exists();
    List<String> codes = silver("lake", "dossier", "official");
    assertThat(codes).hasSize(4);
    assertThat(codes.get(0)).isEqualTo("MP.709.H53-230104-00001");
    assertThat(codes.get(1)).matches(".*\\|cb-[a-z2-7]{12}");
    assertThat(codes.get(2).substring(24)).isEqualTo(codes.get(1).substring(24));
    assertThat(codes.get(3).substring(24)).isNotEqualTo(codes.get(1).substring(24));
    Files.delete(key);
    Files.writeString(named, Files.readString(named).replace("-00004", "-00006"));
    assertThatThrownBy(() -> load("lake", "dossier-list", named.toString()))
        .hasMessageContaining("is gone, but");
    assertThat(silver("lake", "dossier")).hasSize(4);
    assertThat(folder.resolve("lake/pending-load.json")).doesNotExist();
  }

  @Test
  void anArchiveInsideTheLakeIsRefused() throws IOException {
    try (SparkLake open = open("lake")) {
      ArchiveFolder inside = ArchiveFolder.open(folder.resolve("lake/originals"));
      assertThatThrownBy(() -> new IngestJob(open, CONF, inside, CLOCK))
          .hasMessageContaining("lie in one another");
    }
  }

  @Test
  void aFileNameLosesIdentitiesAndKeepsItsTime() throws IOException {
    String row =
        "Đang xử lý,MP.709.H53-230104-00001,UBND TX Hòa Thành,04/01/2023 08:00:00,,,Trực tiếp,x";
    String file = list("079123456789-20230401T060000.csv", row);
    assertThat(load("lake", "dossier-list", file).files().get(0).file())
        .isEqualTo("*********-20230401T060000.csv");
    try (SparkLake open = open("lake")) {
      Row kept = open.store().read(Tables.FILE_LOAD).first();
      assertThat(kept.<String>getAs("file_name")).isEqualTo("*********-20230401T060000.csv");
      assertThat(kept.<Object>getAs("extracted_at")).hasToString("2023-04-01T06:00");
    }
  }

  @Test
  void thePlanOfALoadCutShortNamesNobody() throws IOException {
    String row =
        "Đang xử lý,MP.709.H53-230104-00001,UBND TX Hòa Thành,04/01/2023 08:00:00,,,Trực tiếp,x";
    String done =
        "Đã xử lý xong,MP.709.H53-230104-00001,UBND TX Hòa Thành,04/01/2023 08:00:00,,05/01/2023,,x";
    Path file =
        Path.of(
            list(
                "079123456789-20230401T060000.csv",
                row,
                done,
                row.replace("00001", "00002"),
                row.replace("00001", "00003").replace("04/01/2023", "04/13/2023"),
                row.replace("Hòa Thành", "Nơi Khác")));
    Path plan = folder.resolve("lake/pending-load.json");
    try (SparkLake open = open("lake")) {
      ArchiveFolder archive = ArchiveFolder.open(folder.resolve("archive"));
      StoppingClock clock = new StoppingClock(CLOCK, 2);
      assertThatThrownBy(
              () ->
                  new IngestJob(open, CONF, archive, clock)
                      .run(Map.of("dossier-list", List.of(file))))
          .hasMessage("cut short");
      assertThat(plan).content().contains("20230401T060000").doesNotContain("079123456789");
      assertThat(PendingLoad.originals(open.folder()))
          .singleElement()
          .satisfies(original -> assertThat(original).exists().startsWith(archive.root()));
    }
    assertThat(load("lake", "dossier-list", file.toString()).total().accepted()).isZero();
    assertThat(plan).doesNotExist();
    FileOutcome whole = load("whole", "dossier-list", file.toString()).files().get(0);
    assertThat(whole.in()).isEqualTo(5);
    assertThat(whole.accepted()).isEqualTo(2);
    assertThat(whole.superseded()).isEqualTo(1);
    assertThat(whole.quarantined()).isEqualTo(2);
    String state = "to_json(struct(*))";
    assertThat(silver("lake", state)).hasSize(2).isEqualTo(silver("whole", state));
    assertThat(acknowledged("lake"))
        .asString()
        .contains("unknown-unit", "\"measure\":\"records\",\"records\":4")
        .isEqualTo(acknowledged("whole").toString());
  }

  /** Every file of the load was refused and its records taken out; the process ended there. */
  @Test
  void aPlanWithoutFilesIsForgotten() throws IOException {
    Path file =
        Path.of(
            list(
                "list-20230401T060000.csv",
                "Đang xử lý,MP.709.H53-230104-00001,UBND TX Hòa Thành,04/01/2023 08:00:00,,,Trực tiếp,x"));
    try (SparkLake open = open("lake")) {
      new LoadPlan(1, List.of()).write(open.folder());
    }
    assertThat(load("lake", "dossier-list", file.toString()).total().accepted()).isEqualTo(1);
    assertThat(folder.resolve("lake/pending-load.json")).doesNotExist();
  }

  private List<String> acknowledged(String lake) throws IOException {
    try (SparkLake open = open(lake)) {
      return open.store().read(Tables.FILE_LOAD).drop("loaded_at").toJSON().collectAsList();
    }
  }

  @Test
  void whatAFileHoldsIsNotRepeatedInTheReasonForItsRefusal() throws IOException {
    load(
        "lake",
        "dossier-list",
        list(
            "good.csv",
            "Đang xử lý,MP.709.H53-230104-00001,UBND TX Hòa Thành,04/01/2023 08:00:00,,,,x"));
    Path headless =
        Files.writeString(folder.resolve("in/h.csv"), "1,Lê Bí Mật,2,Lê Bí Mật\r\n1,2,3,4\r\n");
    assertRefused("h.csv lacks the column(s) Mã hồ sơ", "dossier-list", headless);
    Path words = Files.writeString(folder.resolve("in/w.json"), "{\"data\":[ LeBiMat ]}");
    assertRefused("w.json is no readable JSON at line 1", "dvcqg", words);
  }

  @Test
  void oneRefusedFileDoesNotKeepTheOthersOut() throws IOException {
    String row = "Đang xử lý,MP.709.H53-230104-0000%s,UBND TX Hòa Thành,04/01/2023 08:00:00,,,,x";
    for (int i = 0; i < 6; i++) {
      list("good-" + i + "-20230401T060000.csv", row.formatted(i));
      Files.writeString(folder.resolve("in/bad-" + i + ".csv"), "Mã hồ sơ\r\nMP." + i + "\r\n");
    }
    Files.writeString(folder.resolve("in/copy-of-bad-0.csv"), "Mã hồ sơ\r\nMP.0\r\n");
    IngestSummary summary = load("lake", "dossier-list", folder.resolve("in").toString());
    assertThat(summary.files()).hasSize(6).allMatch(file -> file.accepted() == 1);
    assertThat(summary.refused()).hasSize(7);
    assertThat(silver("lake", "dossier")).hasSize(6);
    try (Stream<Path> kept = Files.walk(folder.resolve("archive"))) {
      assertThat(kept.filter(Files::isRegularFile)).hasSize(6);
    }
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("archive"))))
        .isEqualTo("rwx------");
  }

  private void assertRefused(String message, String source, Path file) throws IOException {
    assertThat(load("lake", source, file.toString()).refused())
        .singleElement()
        .extracting(refusal -> refusal.reason().getMessage())
        .asString()
        .contains(message);
    try (SparkLake open = open("lake")) {
      assertThat(open.store().read(Tables.BRONZE_DOSSIER).count()).isEqualTo(1);
      assertThat(open.store().read(Tables.FILE_LOAD).count()).isEqualTo(1);
      assertThat(folder.resolve("lake/pending-load.json")).doesNotExist();
    }
  }
}
