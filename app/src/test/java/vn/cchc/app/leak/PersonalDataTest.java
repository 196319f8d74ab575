package vn.cchc.app.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.source.SourceFormat;
import vn.cchc.model.source.SourceSpec;

/**
 * DESIGN §9: no name, identity number, phone, address or free text reaches the lake, a result or a
 * message. Every source that ships is loaded by the command, as its own process, with invented
 * personal data in every column that is declared and in others that are not.
 */
class PersonalDataTest {

  private static final Path ROOT = Path.of(System.getProperty("cchc.root"));
  private static final Conf CONF = Conf.load(ROOT.resolve("conf"));

  @TempDir static Path folder;
  private static Path lake;
  private static EmbeddedPostgres server;
  private static final Set<String> written = new TreeSet<>();
  private static final Map<String, Outcome> outcomes = new LinkedHashMap<>();

  private record Outcome(int code, Path out, Path err) {

    String texts() {
      try {
        return Files.readString(out) + Files.readString(err);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static Iterable<SourceSpec> sources() {
    return CONF.sources().values();
  }

  @BeforeAll
  static void loadEverySource() throws Exception {
    lake = folder.resolve("lake");
    Path landing = folder.resolve("landing");
    server = EmbeddedPostgres.builder().setServerConfig("unix_socket_directories", "").start();
    Map<String, String> environment = new LinkedHashMap<>();
    for (SourceSpec spec : sources()) {
      Path place = landing.resolve(spec.id());
      if (PlantedSources.write(
          spec, place, spec.id() + "-20230401T060000", server.getPostgresDatabase())) {
        written.add(spec.id());
      }
      if (spec.ofDatabase()) {
        environment.put(spec.jdbc().urlEnv(), server.getJdbcUrl("postgres", "postgres"));
        environment.put(spec.jdbc().userEnv(), "postgres");
        environment.put(spec.jdbc().passwordEnv(), "khong-can");
      } else if (written.contains(spec.id())) {
        refused(spec, place);
      }
    }
    run(environment, "refresh", "--landing", landing.toString(), "--lake", lake.toString());
    String missing = landing.resolve(Planted.CITIZEN_ID + " " + Planted.PHONE + ".csv").toString();
    run(environment, "ingest", "--source", "dossier-list", missing, "--lake", lake.toString());
    run(environment, "quarantine", "--lake", lake.toString());
    Path export = Files.createDirectory(folder.resolve("export")).resolve("faults.csv");
    run(environment, "quarantine", "--export", export.toString(), "--lake", lake.toString());
    run(environment, "lake", "status", "--lake", lake.toString());
    run(environment, "archive", "list", "--lake", lake.toString());
    String[] question = {"--unit", "709", "--period", "2023", "--lake", lake.toString()};
    run(environment, with(question, "figures", "--by", "procedure", "--format", "csv"));
    run(environment, with(question, "dossiers", "--figure", "received", "--format", "json"));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  /** Files that are refused for what they hold, under names that hold identities themselves. */
  private static void refused(SourceSpec spec, Path place) throws IOException {
    String id = Planted.CITIZEN_ID + "_" + Planted.PHONE;
    if (spec.format() == SourceFormat.CSV) {
      String twice = Planted.NAME + "," + Planted.NAME + "," + Planted.OLD_ID + "\r\n";
      Files.writeString(place.resolve("headless-" + id + ".csv"), twice + twice);
      Files.writeString(place.resolve("utf16-" + id + ".csv"), twice, StandardCharsets.UTF_16);
      String open = Files.readString(place.resolve(spec.id() + "-20230401T060000.csv"));
      Files.writeString(place.resolve("quote-" + id + ".csv"), open + "\"" + Planted.FREE_TEXT);
      Files.writeString(place.resolve("again-" + id + "-20230402T060000.csv"), open + "\r\n");
    } else if (spec.format() == SourceFormat.JSON) {
      String whole = Files.readString(place.resolve(spec.id() + "-20230401T060000.json"));
      Files.writeString(place.resolve("cut-" + id + ".json"), whole.substring(0, 5000));
      Files.writeString(place.resolve("words-" + id + ".json"), Planted.ONE_WORD);
      Files.writeString(
          place.resolve("inside-" + id + ".json"),
          "{\"%s\": [{\"a\": %s}]}".formatted(spec.records(), Planted.ONE_WORD));
      Files.writeString(
          place.resolve("number-" + id + ".json"),
          "{\"%s\": [{\"a\": %s}]}".formatted(spec.records(), Planted.CITIZEN_ID));
      Files.writeString(place.resolve("again-" + id + "-20230402T060000.json"), whole + "\n");
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everySourceIsLoadedWithPlantedData(SourceSpec spec) {
    assumeTrue(written.contains(spec.id()), "no writer of planted data for " + spec.format());
    assertThat(outcomes.get("refresh").code()).as(outcomes.get("refresh").texts()).isEqualTo(2);
    assertThat(outcomes.get("refresh").texts()).contains(spec.id() + "-20");
    assertThat(outcomes.get("lake status").texts()).contains("cách ly").contains("file_load_v1");
  }

  @Test
  void whatIsNotPersonalDidArrive() {
    assertThat(outcomes.get("dossiers").texts()).contains("MP.709.H53-230103-00000");
    assertThat(outcomes.get("quarantine").texts()).contains("mã hồ sơ có dạng dữ liệu cá nhân");
    assertThat(outcomes.get("refresh").texts()).contains("again-*********_*********-2023");
    assertThat(outcomes.get("ingest").code()).isEqualTo(2);
    assertThat(outcomes.get("archive list").code()).isZero();
    assertThat(folder.resolve("lake-official.key")).exists();
  }

  @Test
  void theArchiveHoldsWhatWasPlantedSoTheTestPlantsIndeed() throws Exception {
    assertThat(LeftInFolder.find(folder.resolve("lake-archive")).values())
        .anySatisfy(found -> assertThat(found).contains("matdanh", Planted.CITIZEN_ID));
  }

  @Test
  void noByteAndNoValueOfTheLakeIsPersonal() throws Exception {
    assertThat(LeftInFolder.find(lake)).isEmpty();
  }

  @Test
  void noResultNoMessageAndNoExportIsPersonal() throws Exception {
    assertThat(outcomes).hasSizeGreaterThan(7);
    for (Map.Entry<String, Outcome> entry : outcomes.entrySet()) {
      for (Path printed : List.of(entry.getValue().out(), entry.getValue().err())) {
        assertThat(Planted.in(Files.readAllBytes(printed))).as(entry.getKey()).isEmpty();
      }
    }
    assertThat(LeftInFolder.find(folder.resolve("export"))).isEmpty();
    assertThat(folder.resolve("export/faults.csv")).isNotEmptyFile();
  }

  @Test
  void theSearchFindsEveryDress() throws Exception {
    String base64 =
        Base64.getEncoder().encodeToString(("x" + Planted.NAME).getBytes(StandardCharsets.UTF_8));
    String hex = HexFormat.of().formatHex(Planted.PHONE.getBytes(StandardCharsets.UTF_8));
    for (byte[] dressed :
        List.of(
            "…MẬTDANH…".getBytes(StandardCharsets.UTF_8),
            "xMatDanh".getBytes(StandardCharsets.UTF_16LE),
            "mậtdanh".getBytes(StandardCharsets.UTF_16),
            "079.199.123-457".getBytes(StandardCharsets.US_ASCII),
            "84987612345".getBytes(StandardCharsets.US_ASCII),
            base64.getBytes(StandardCharsets.US_ASCII),
            hex.getBytes(StandardCharsets.US_ASCII))) {
      assertThat(Planted.in(dressed)).as(new String(dressed, StandardCharsets.UTF_8)).isNotEmpty();
    }
    assertThat(Planted.in("MP.709.H53-230103-00001 danh mat 0987")).isEmpty();
    Path packed = Files.createDirectory(folder.resolve("packed"));
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(
          "copy (select repeat('a', i::int) || '%s' as t from range(500) r(i)) to '%s' (format parquet, codec zstd)"
              .formatted(Planted.FREE_TEXT, packed.resolve("x.parquet")));
    }
    assertThat(LeftInFolder.find(packed)).containsKey("x.parquet");
  }

  private static String[] with(String[] end, String... begin) {
    List<String> all = new ArrayList<>(List.of(begin));
    all.addAll(List.of(end));
    return all.toArray(String[]::new);
  }

  /** Runs the command as its own process, with everything that it and its libraries print. */
  private static void run(Map<String, String> environment, String... args) throws Exception {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + ROOT.resolve("app/src/dist/bin/jvm.options"),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "vn.cchc.app.Main"));
    line.addAll(List.of(args));
    line.addAll(List.of("--conf", ROOT.resolve("conf").toString()));
    Path out = Files.createTempFile(folder, "out", null);
    Path err = Files.createTempFile(folder, "err", null);
    ProcessBuilder builder =
        new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("CCHC_"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    String name = Set.of("lake", "archive").contains(args[0]) ? args[0] + " " + args[1] : args[0];
    outcomes.put(
        outcomes.containsKey(name) ? name + " again" : name,
        new Outcome(process.waitFor(), out, err));
  }
}
