package vn.cchc.ingest.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.FileOutcome;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.IngestSummary;
import vn.cchc.ingest.StoppingClock;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.ingest.official.OfficialKey;
import vn.cchc.lake.SharedSpark;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.error.ErrorKind;
import vn.cchc.model.table.Tables;

/** The shipped source against a real server. */
class JdbcLoadTest {

  private static final Path CONF = Path.of(System.getProperty("cchc.root"), "conf");
  private static final String ID = "onestop-jdbc";
  private static final String ROW =
      "insert into mot_cua.ho_so (ma_ho_so, don_vi, ma_tthc, kenh, trang_thai, ngay_tiep_nhan, ngay_hen_tra, cap_nhat_luc)"
          + " values ('MP.709.H53-%s', 'UBND TX Hòa Thành', '1.001193', 2, 4, '2023-02-01 08:00', '2023-02-20', %s)";

  @TempDir Path folder;
  @TempDir static Path template;

  private TestDatabase database;
  private Map<String, String> environment;
  private Conf conf = Conf.load(CONF);
  private Clock clock = Clock.systemUTC();

  @BeforeEach
  void sample() throws SQLException, IOException {
    database = TestDatabase.create();
    database.execute(Files.readString(CONF.resolve("sources").resolve(ID).resolve("sample.sql")));
    environment = new HashMap<>(database.environment());
  }

  private SparkLake open() throws IOException {
    Path empty = template.resolve("lake");
    if (!Files.exists(empty)) {
      SparkLake.open(empty, SharedSpark.get()).close();
    }
    Path lake = folder.resolve("lake");
    if (!Files.exists(lake)) {
      FileUtils.copyDirectory(empty.toFile(), lake.toFile());
    }
    return SparkLake.open(lake, SharedSpark.get());
  }

  private IngestSummary load() throws IOException {
    try (SparkLake open = open()) {
      return new IngestJob(
              open,
              conf,
              ArchiveFolder.open(folder.resolve("archive")),
              clock,
              OfficialKey.beside(folder.resolve("lake")),
              environment::get)
          .run(Map.of(ID, List.of()));
    }
  }

  private List<String> lines(String table, String... columns) throws IOException {
    try (SparkLake open = open()) {
      List<String> texts = Stream.of(columns).map(c -> "coalesce(string(" + c + "), '')").toList();
      return open
          .store()
          .read(Tables.ALL.stream().filter(t -> t.name().equals(table)).findFirst().orElseThrow())
          .selectExpr("concat_ws(',', " + String.join(", ", texts) + ") as line")
          .orderBy("line")
          .collectAsList()
          .stream()
          .map(row -> row.<String>getAs("line"))
          .toList();
    }
  }

  private List<String> dossiers() throws IOException {
    return lines("silver_dossier_v1", "dossier", "status");
  }

  private static void assertCounts(
      IngestSummary summary, long... inAcceptedDuplicateSupersededQuarantined) {
    assertThat(summary.refused()).isEmpty();
    FileOutcome total = summary.total();
    assertThat(
            new long[] {
              total.in(),
              total.accepted(),
              total.duplicate(),
              total.superseded(),
              total.quarantined()
            })
        .containsExactly(inAcceptedDuplicateSupersededQuarantined);
    assertThat(summary.files()).allMatch(FileOutcome::balanced);
  }

  @Test
  void theSampleBecomesTheExpectedDossiers() throws IOException {
    assertCounts(load(), 4, 3, 0, 0, 1);
    List<String> expected =
        Files.readAllLines(CONF.resolve("sources").resolve(ID).resolve("expected.csv"));
    String[] columns = expected.get(0).replace("supplements", "size(supplements)").split(",", -1);
    assertThat(lines("silver_dossier_v1", columns)).isEqualTo(expected.subList(1, expected.size()));
    List<String> officials = lines("silver_dossier_v1", "official");
    assertThat(officials.get(0)).isEmpty();
    assertThat(officials.get(1)).startsWith("cb-").isEqualTo(officials.get(2));
    assertThat(lines("file_load_v1", "watermark"))
        .containsExactly("cap_nhat_luc:2023-01-10T00:00Z");
  }

  @Test
  void theExtractionIsTimedByTheServerAndHoldsWhitelistedColumnsOnly() throws Exception {
    clock = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);
    Instant before = Instant.now();
    IngestSummary summary = load();
    String extracted = lines("file_load_v1", "extracted_at").get(0).replace(' ', 'T');
    Instant at =
        java.time.LocalDateTime.parse(extracted).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
    assertThat(at).isBetween(before.minusSeconds(2), Instant.now());
    assertThat(summary.files().get(0).file()).matches("onestop-jdbc-\\d{8}T\\d{6}\\.csv");
    Path kept = folder.resolve("archive/2030-01-01").resolve(summary.files().get(0).hash());
    assertThat(Files.readString(kept))
        .startsWith("ma_ho_so,don_vi,ma_tthc,")
        .contains("MP.709.H53-230104-00001", "20230104141516", "20230130,", "true")
        .doesNotContain("nguoi_nop", "Nguyễn", "001099", "0900000", "Không Có, Tây");
  }

  @Test
  void laterExtractionsFetchWhatChangedAndTheSameRowsChangeNothing() throws Exception {
    load();
    database.execute(ROW.formatted("230201-00001", "now()"));
    database.execute(
        "update mot_cua.ho_so set trang_thai = 9, ngay_ket_thuc = '2023-01-20 10:00+07', cap_nhat_luc = now()"
            + " where ma_ho_so = 'MP.709.H53-230104-00001'");
    // 230105 has no watermark and 230106 lies within the overlap: both come again
    assertCounts(load(), 4, 2, 1, 0, 1);
    assertThat(dossiers()).contains("MP.709.H53-230104-00001,9", "MP.709.H53-230201-00001,4");
    List<String> before = lines("silver_dossier_v1", "dossier", "file_hash");
    IngestSummary same = load();
    assertThat(same.total().accepted()).isZero();
    IngestSummary again = load();
    assertThat(again.files()).singleElement().matches(FileOutcome::known);
    assertThat(lines("silver_dossier_v1", "dossier", "file_hash")).isEqualTo(before);
  }

  @Test
  void aTransactionThatCommitsLateIsStillFetched() throws Exception {
    try (Connection late = database.connect();
        Statement statement = late.createStatement()) {
      late.setAutoCommit(false);
      statement.execute(ROW.formatted("230201-00001", "now()"));
      Thread.onSpinWait();
      database.execute(ROW.formatted("230201-00002", "now()"));
      load();
      assertThat(dossiers()).doesNotContain("MP.709.H53-230201-00001,4");
      late.commit();
    }
    load();
    assertThat(dossiers()).contains("MP.709.H53-230201-00001,4", "MP.709.H53-230201-00002,4");
  }

  @Test
  void rowsOfTheFutureWaitForTheirTime() throws Exception {
    database.execute(ROW.formatted("230201-00001", "now() + interval '1 hour'"));
    load();
    assertThat(dossiers()).hasSize(3);
    assertThat(lines("file_load_v1", "watermark"))
        .containsExactly("cap_nhat_luc:2023-01-10T00:00Z");
  }

  /**
   * The clock is read before the extraction, then for the archive, the records and the
   * acknowledgement; it stops at each of these in turn.
   */
  @Test
  void aLoadCutShortAnywhereNeitherLosesNorRepeatsARow() throws Exception {
    for (int alive = 1; alive < 4; alive++) {
      database.execute(ROW.formatted("23020" + alive + "-00001", "now()"));
      clock = new StoppingClock(Clock.systemUTC(), alive);
      assertThatThrownBy(this::load).isInstanceOf(StoppingClock.CutShortException.class);
    }
    clock = Clock.systemUTC();
    load();
    assertThat(dossiers()).hasSize(6);
    try (SparkLake open = open()) {
      Row sums =
          open.store()
              .read(Tables.FILE_LOAD)
              .selectExpr(
                  "sum(records_in) as records",
                  "sum(accepted + duplicate + superseded + quarantined) as placed",
                  "sum(accepted) as accepted")
              .first();
      assertThat(sums.<Long>getAs("records"))
          .isEqualTo(open.store().read(Tables.BRONZE_DOSSIER).count())
          .isEqualTo(sums.<Long>getAs("placed"));
      assertThat(sums.<Long>getAs("accepted")).isEqualTo(6);
    }
    assertThat(folder.resolve("lake/pending-load.json")).doesNotExist();
  }

  @Test
  void aWholeNumberIsAWatermarkAndAQueryIsATable() throws Exception {
    database.execute("alter table mot_cua.ho_so add column so bigserial");
    declare(
        "table: mot_cua.ho_so\n  watermark: cap_nhat_luc\n  overlap: PT10M",
        "query: select h.* from nothing\n  watermark: so\n  overlap: \"1\"");
    assertThatThrownBy(() -> Conf.load(folder.resolve("conf")).source(ID))
        .hasMessageContaining("name its columns");
    declare(
        "table: mot_cua.ho_so\n  watermark: cap_nhat_luc\n  overlap: PT10M",
        "query: select "
            + String.join(", ", new JdbcStatements(Conf.load(CONF).source(ID)).columns())
            + ", so from mot_cua.ho_so where trang_thai <> 3\n  watermark: so\n  overlap: \"1\"");
    assertCounts(load(), 4, 3, 0, 0, 1);
    database.execute(ROW.formatted("230201-00001", "now()"));
    assertCounts(load(), 3, 1, 1, 0, 1);
    assertThat(lines("file_load_v1", "watermark")).containsExactly("so:4", "so:5");
  }

  @Test
  void infiniteTimesAreAFaultAndNoEnd() throws Exception {
    database.execute(ROW.formatted("230201-00001", "now()"));
    database.execute(
        "update mot_cua.ho_so set ngay_hen_tra = 'infinity' where ma_ho_so = 'MP.709.H53-230201-00001'");
    assertCounts(load(), 5, 3, 0, 0, 2);
    assertThat(lines("bronze_dossier_v1", "array_join(faults.code, ' ')"))
        .contains("unreadable-date");
  }

  @Test
  void everyFailureIsOneLineThatTellsNeitherLoginNorAddressNorRows() throws Exception {
    environment.put("CCHC_ONESTOP_PASSWORD", "sai-" + TestDatabase.PASSWORD);
    assertRefused(ErrorKind.CONFIG, "refuses the login; check CCHC_ONESTOP_USER and");
    environment.putAll(database.environment());
    environment.put("CCHC_ONESTOP_USER", "khong_co_" + TestDatabase.USER);
    assertRefused(ErrorKind.CONFIG, "refuses the login");
    environment.putAll(database.environment());
    environment.put("CCHC_ONESTOP_URL", "jdbc:postgresql://localhost:1/x?password=Lo-Ra-55");
    assertRefused(ErrorKind.EXTERNAL, "cannot be reached or hung up; check CCHC_ONESTOP_URL");
    environment.put("CCHC_ONESTOP_URL", "jdbc:mysql://localhost/x?password=Lo-Ra-55");
    assertRefused(ErrorKind.CONFIG, "CCHC_ONESTOP_URL holds no address jdbc:postgresql://");
    environment.put("CCHC_ONESTOP_URL", "jdbc:postgresql://localhost:99x/x?password=Lo-Ra-55");
    assertRefused(ErrorKind.CONFIG, "CCHC_ONESTOP_URL");
    environment.put("CCHC_ONESTOP_URL", database.url() + "_khac");
    assertRefused(ErrorKind.CONFIG, "SQLSTATE 3D000");
    environment.putAll(database.environment());
    declare("table: mot_cua.ho_so", "table: mot_cua.ho_so_cu");
    assertRefused(ErrorKind.CONFIG, "has no table mot_cua.ho_so_cu; correct table");
    declare("from: ngay_tra,", "from: ngay_tra_kq,");
    database.execute("alter table mot_cua.ho_so rename column ngay_nop to nop");
    assertRefused(ErrorKind.CONFIG, "has no column(s) ngay_nop, ngay_tra_kq; correct fields");
    declare("watermark: cap_nhat_luc", "watermark: trich_yeu");
    database.execute("alter table mot_cua.ho_so rename column nop to ngay_nop");
    assertRefused(ErrorKind.CONFIG, "is of type text, neither a time nor a whole number");
    declare(
        "table: mot_cua.ho_so",
        "query: >\n    select h.ma_ho_so, "
            + String.join(
                ", ",
                new JdbcStatements(Conf.load(CONF).source(ID)).columns().stream().skip(1).toList())
            + ", cap_nhat_luc from mot_cua.ho_so h where trich_yeu::int = 1");
    assertRefused(ErrorKind.EXTERNAL, "failed (SQLSTATE 22P02)");
    declare("timeout-seconds: 300", "timeout-seconds: 1");
    database.execute(
        "alter table mot_cua.ho_so rename to that; create view mot_cua.ho_so as"
            + " select * from mot_cua.that where pg_sleep(2) is not null");
    assertRefused(ErrorKind.EXTERNAL, "did not answer within 1 seconds");
    environment.remove("CCHC_ONESTOP_PASSWORD");
    assertThatThrownBy(this::load)
        .isInstanceOfSatisfying(
            CchcException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFIG))
        .hasMessage(
            "source onestop-jdbc needs the environment variable(s) CCHC_ONESTOP_PASSWORD; set them and run again");
    assertThat(dossiers()).isEmpty();
    try (Stream<Path> files = Files.walk(folder.resolve("archive"))) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void twoHundredThousandRowsStreamInFlatMemory() throws Exception {
    database.execute("truncate mot_cua.ho_so");
    database.execute(
        "insert into mot_cua.ho_so (ma_ho_so, don_vi, trang_thai, ngay_tiep_nhan, cap_nhat_luc)"
            + " select 'MP.709.H53-230101-' || lpad(i::text, 6, '0'), repeat('x', 1000), 4,"
            + " '2023-01-01 08:00', '2023-01-01Z'::timestamptz + i * interval '1 second'"
            + " from generate_series(1, 200000) i");
    JdbcExtraction extraction = new JdbcExtraction(conf.source(ID), environment::get);
    MemoryProbe probe = new MemoryProbe(10_000_000);
    Extract extract = extraction.run(java.util.Optional.empty(), probe);
    assertThat(extract.rows()).isEqualTo(200_000);
    assertThat(probe.bytes()).isGreaterThan(200_000_000);
    assertThat(probe.growth()).as("bytes held beyond the first tenth").isLessThan(20_000_000);
  }

  /** Takes bytes away and looks at the heap every so many of them. */
  private static final class MemoryProbe extends java.io.OutputStream {
    private final long every;
    private final List<Long> used = new ArrayList<>();
    private long bytes;

    MemoryProbe(long every) {
      this.every = every;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] data, int offset, int length) {
      if (bytes / every != (bytes + length) / every) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        used.add(runtime.totalMemory() - runtime.freeMemory());
      }
      bytes += length;
    }

    long bytes() {
      return bytes;
    }

    long growth() {
      return used.stream().mapToLong(Long::longValue).max().orElseThrow() - used.get(0);
    }
  }

  /** A copy of the configuration in which the shipped source says something else. */
  private void declare(String before, String after) throws IOException {
    Path copy = folder.resolve("conf");
    FileUtils.deleteDirectory(copy.toFile());
    FileUtils.copyDirectory(CONF.toFile(), copy.toFile());
    Path file = copy.resolve("sources").resolve(ID).resolve("source.yaml");
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
    conf = Conf.load(copy);
  }

  private void assertRefused(ErrorKind kind, String message) throws IOException {
    CchcException reason = load().refused().get(0).reason();
    assertThat(reason.kind()).as(reason.getMessage()).isEqualTo(kind);
    assertThat(reason).hasMessageContaining(message);
    StringWriter everything = new StringWriter();
    reason.printStackTrace(new PrintWriter(everything));
    assertThat(everything.toString())
        .doesNotContain(
            TestDatabase.PASSWORD, TestDatabase.USER, "Lo-Ra-55", "localhost", "Nguyễn Văn");
    assertThat(reason.getMessage().lines()).hasSize(1);
  }
}
