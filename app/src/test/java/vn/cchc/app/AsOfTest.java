package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.RuntimeConfig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.lake.SharedSpark;
import vn.cchc.model.table.TableSpec;
import vn.cchc.model.table.Tables;

/** What the lake held at a moment comes out again, whatever was loaded since (DESIGN §9, G6). */
class AsOfTest {

  private static final String UNIT = "UBND thị xã Hòa Thành";
  private static final String OPEN =
      "MP.709-1,%s,1.001612,Trực tiếp,Đang xử lý,03/01/2023 08:00:00,31/01/2023 17:00:00,"
          .formatted(UNIT);
  private static final String LATE =
      "MP.709-1,%s,1.001612,Trực tiếp,Đã xử lý xong,03/01/2023 08:00:00,31/01/2023 17:00:00,02/02/2023 09:00:00"
          .formatted(UNIT);
  private static final String OTHER =
      "MP.709-2,%s,2.000720,Trực tuyến,Đã xử lý xong,10/01/2023 08:00:00,20/01/2023 17:00:00,19/01/2023 09:00:00"
          .formatted(UNIT);
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("figures", "--unit", "709", "--period", "2023-Q1", "--format", "csv"),
          List.of(
              "figures", "--unit", "709", "--period", "2023", "--by", "month", "--format", "json"),
          List.of("indicators", "--unit", "709", "--period", "2023-Q1", "--format", "csv"),
          dossiers("received"),
          dossiers("resolved_overdue"),
          dossiers("in_progress_overdue"),
          List.of("quality", "--format", "csv"));

  @TempDir static Path folder;

  private static SmallLake lake;
  private static String before;
  private static String first;
  private static String second;
  private static List<String> printedFirst;
  private static List<String> printedSecond;

  private static List<String> dossiers(String figure) {
    return List.of(
        "dossiers", "--unit", "709", "--period", "2023-Q1", "--figure", figure, "--format", "csv");
  }

  @BeforeAll
  static void loadThreeTimes() {
    before = SmallLake.now();
    lake = new SmallLake(folder, DemoLake.CONF);
    lake.load("20230201T060000", OPEN);
    first = SmallLake.now();
    printedFirst = answers();
    lake.load("20230301T060000", LATE, OTHER);
    lake.ingest("20230401T060000", OTHER.replace("19/01/2023 09", "25/01/2023 09"));
    second = SmallLake.now();
    printedSecond = answers();
    lake.transform();
  }

  private static List<String> answers(String... more) {
    return QUESTIONS.stream()
        .map(
            question -> {
              DemoLake.Outcome outcome =
                  lake.cchc(
                      Stream.concat(question.stream(), Stream.of(more)).toArray(String[]::new));
              assertThat(outcome.code()).as(outcome.err()).isZero();
              return outcome.out();
            })
        .toList();
  }

  @Test
  void whatWasPrintedThenIsPrintedAgain() {
    assertThat(printedFirst).doesNotContainAnyElementsOf(printedSecond.subList(0, 3));
    assertThat(answers("--as-of", first)).isEqualTo(printedFirst);
    assertThat(answers("--as-of", second)).isEqualTo(printedSecond);
    assertThat(answers("--as-of", SmallLake.now())).isEqualTo(answers());
  }

  @Test
  void theDossiersAreAsManyAsTheFigureAlsoWhereALoadIsNotYetInTheFigures() {
    for (String moment : List.of(first, second)) {
      String figures = ask(QUESTIONS.get(0), moment);
      List<String> names = List.of(figures.lines().toList().get(0).split(",", -1));
      List<String> values = List.of(figures.lines().toList().get(1).split(",", -1));
      for (String figure : List.of("received", "resolved_overdue", "in_progress_overdue")) {
        assertThat(ask(dossiers(figure), moment).lines().count() - 1)
            .as(figure + " at " + moment)
            .isEqualTo(Long.parseLong(values.get(names.indexOf(figure))));
      }
    }
    assertThat(ask(dossiers("resolved_overdue"), second))
        .contains("MP.709-1")
        .doesNotContain("MP.709-2");
  }

  private static String ask(List<String> question, String moment) {
    return lake.cchc(
            Stream.concat(question.stream(), Stream.of("--as-of", moment)).toArray(String[]::new))
        .out();
  }

  @Test
  void momentsSurviveCopyingTheLake() throws IOException {
    SmallLake copy = new SmallLake(folder.resolve("copy"), DemoLake.CONF);
    FileUtils.copyDirectory(lake.lake.toFile(), copy.lake.toFile());
    try (Stream<Path> files = Files.walk(copy.lake)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
      }
    }
    for (int i = 0; i < QUESTIONS.size(); i++) {
      String[] args =
          Stream.concat(QUESTIONS.get(i).stream(), Stream.of("--as-of", first))
              .toArray(String[]::new);
      assertThat(copy.cchc(args).out()).isEqualTo(printedFirst.get(i));
    }
  }

  @Test
  void aScorecardOfThatMomentHasTheBytesPrintedThen() throws IOException {
    Path now = folder.resolve("now");
    Path then = folder.resolve("then");
    SmallLake other = new SmallLake(folder.resolve("other"), DemoLake.CONF);
    other.load("20230201T060000", OPEN);
    String moment = SmallLake.now();
    print(other, now);
    other.load("20230301T060000", LATE, OTHER);
    print(other, then, "--as-of", moment);
    assertThat(then).isNotEmptyDirectory();
    try (Stream<Path> files = Files.list(then)) {
      assertThat(files.toList())
          .allSatisfy(
              file -> assertThat(file).hasSameBinaryContentAs(now.resolve(file.getFileName())));
    }
  }

  private static void print(SmallLake of, Path out, String... more) {
    List<String> args =
        List.of(
            "report",
            "scorecard",
            "--unit",
            "709",
            "--period",
            "2023-Q1",
            "--issued-on",
            "2023-04-05",
            "--out",
            out.toString());
    DemoLake.Outcome outcome =
        of.cchc(Stream.concat(args.stream(), Stream.of(more)).toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  @Test
  void theHeadingNamesTheMoment() {
    DemoLake.Outcome outcome =
        lake.cchc("figures", "--unit", "709", "--period", "2023-Q1", "--as-of", second);
    assertThat(outcome.out())
        .containsPattern("(?m)^Kho như lúc: \\d\\d:\\d\\d:\\d\\d ngày \\d\\d/\\d\\d/\\d{4}$");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void momentsWithoutFiguresAreOneClearLine() {
    assertBad(2, "held no figures at", "--as-of", before);
    assertBad(2, "held no figures at 2020-01-01T23:59:59", "--as-of", "2020-01-01");
    assertBad(2, "has not come yet", "--as-of", "2999-01-01");
    assertBad(2, "cannot read the moment '2023-13-01'", "--as-of", "2023-13-01");
    assertBad(2, "cannot read the moment 'hôm qua'", "--as-of", "hôm qua");
  }

  @Test
  void aMomentWhoseFilesWereVacuumedIsOneClearLine() throws IOException {
    SmallLake copy = new SmallLake(folder.resolve("vacuumed"), DemoLake.CONF);
    FileUtils.copyDirectory(lake.lake.toFile(), copy.lake.toFile());
    vacuum(copy.lake);
    DemoLake.Outcome outcome =
        copy.cchc(
            Stream.concat(dossiers("received").stream(), Stream.of("--as-of", first))
                .toArray(String[]::new));
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("are gone").contains("[L-022]").hasLineCount(1);
    assertThat(outcome.out()).isEmpty();
  }

  /** Removes every file that the newest versions do not need. */
  static void vacuum(Path lake) {
    RuntimeConfig settings = SharedSpark.get().conf();
    settings.set("spark.databricks.delta.retentionDurationCheck.enabled", "false");
    // The engine lists folders in ten thousand tasks where nothing else is said.
    settings.set("spark.sql.sources.parallelPartitionDiscovery.parallelism", "1");
    for (TableSpec table : Tables.ALL) {
      SharedSpark.get()
          .sql("VACUUM delta.`%s` RETAIN 0 HOURS".formatted(lake.resolve(table.name())));
    }
  }

  private static void assertBad(int code, String message, String... more) {
    DemoLake.Outcome outcome =
        lake.cchc(
            Stream.concat(
                    Stream.of("figures", "--unit", "709", "--period", "2023"), Stream.of(more))
                .toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
    assertThat(outcome.err()).startsWith("cchc: ").contains(message).hasLineCount(1);
    assertThat(outcome.out()).isEmpty();
  }
}
