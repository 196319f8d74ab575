package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good and bad calls of the verbs that only read. */
class CommandTest {

  private static final String HOA_THANH = "TX Hoà Thành, Tây Ninh";
  private static final String PERIOD = "2022-01-01..2023-03-31";

  @TempDir Path folder;

  @Test
  void figuresForPeopleNameUnitPeriodSchemeDefinitionAndSimulation() {
    DemoLake.Outcome outcome = read("figures", "--unit", HOA_THANH, "--period", PERIOD);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("DỮ LIỆU MÔ PHỎNG")
        .contains("Thị xã Hòa Thành (709)")
        .contains("01/01/2022 – 31/03/2023 (theo hai mốc ngày)")
        .contains("Theo ngày (day, bản 1)")
        .containsPattern("Tiếp nhận trong kỳ +22\\.547 +received");
  }

  @Test
  void everyTableFitsEightyColumns() {
    for (String by : List.of("unit", "field", "procedure", "channel", "month")) {
      DemoLake.Outcome outcome =
          read("figures", "--unit", HOA_THANH, "--period", PERIOD, "--by", by);
      assertThat(outcome.out().lines()).as(by).allMatch(line -> line.length() <= 80);
    }
  }

  @Test
  void csvHasTheDeclaredColumnsInOrder() {
    DemoLake.Outcome outcome =
        read("figures", "--unit", HOA_THANH, "--period", PERIOD, "--format", "csv");
    assertThat(outcome.out().lines().findFirst())
        .hasValue(
            "unit,unit_name,from,to,timeliness,received,received_direct,received_online,"
                + "received_postal,carried_over,resolved_early,resolved_on_time,resolved_overdue,"
                + "resolved_no_due,returned,in_progress_within_due,in_progress_overdue,"
                + "in_progress_no_due,paused,postal_returned,registered,not_accepted");
    DemoLake.Outcome keyed =
        read(
            "figures", "--unit", HOA_THANH, "--period", PERIOD, "--format", "csv", "--by", "month");
    assertThat(keyed.out().lines().findFirst().orElseThrow()).startsWith("unit,unit_name,key,from");
    assertThat(keyed.out().lines()).hasSize(16);
  }

  @Test
  void theRowsOfAUnitAndItsChildrenAddUpToTheUnit() {
    long whole = received(read(csv("--unit", "72")).out());
    long parts = received(read(csv("--unit", "72", "--by", "unit")).out());
    assertThat(parts).isEqualTo(whole).isPositive();
    assertThat(received(read(csv("--unit", "72", "--by", "month")).out())).isEqualTo(whole);
    assertThat(received(read(csv("--unit", "72", "--by", "procedure")).out())).isEqualTo(whole);
    assertThat(received(read(csv("--unit", "72", "--by", "channel")).out())).isEqualTo(whole);
  }

  @Test
  void everyFigureIsThatManyDossiers() {
    for (String figure : List.of("resolved_overdue", "in_progress_overdue", "paused")) {
      DemoLake.Outcome outcome =
          read(
              "dossiers",
              "--unit",
              HOA_THANH,
              "--period",
              PERIOD,
              "--figure",
              figure,
              "--format",
              "csv");
      long expected =
          switch (figure) {
            case "resolved_overdue" -> 61;
            case "in_progress_overdue" -> 25;
            default -> 19;
          };
      assertThat(outcome.out().lines().count() - 1).as(figure).isEqualTo(expected);
      assertThat(outcome.out()).contains("MP.709.").contains("dvcqg-tay-ninh-hoa-thanh");
    }
  }

  @Test
  void theMonthsOfAReportingPeriodAreReportingMonths() {
    DemoLake.Outcome months = read(figures("2023-Q1@report", "--by", "month"));
    assertThat(months.out().lines().skip(1).map(line -> line.replaceAll("^709,[^,]*,", "")))
        .extracting(line -> line.substring(0, 29))
        .containsExactly(
            "2023-01,2022-12-15,2023-01-14",
            "2023-02,2023-01-15,2023-02-14",
            "2023-03,2023-02-15,2023-03-14");
    assertThat(received(months.out()))
        .isEqualTo(received(read(figures("2023-Q1@report")).out()))
        .isPositive();
    DemoLake.Outcome listed =
        read(
            "dossiers",
            "--unit",
            "709",
            "--period",
            "2023-Q1@report",
            "--month",
            "2023-03",
            "--figure",
            "received",
            "--format",
            "csv");
    assertThat(listed.out().lines().count() - 1)
        .isEqualTo(received(read(figures("2023-03@report")).out()));
  }

  @Test
  void aListShowsTheDatesByWhichItsDefinitionJudges() {
    String[] call = {
      "dossiers",
      "--unit",
      HOA_THANH,
      "--period",
      PERIOD,
      "--figure",
      "resolved_overdue",
      "--timeliness",
      "original-due",
      "--format",
      "csv"
    };
    List<String> lines = read(call).out().lines().toList();
    List<String> names = List.of(lines.get(0).split(",", -1));
    List<String[]> rows = lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
    assertThat(rows).hasSize(130);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row[names.indexOf("counted_due_at")])
                  .isEqualTo(row[names.indexOf("original_due_at")]);
              assertThat(row[names.indexOf("counted_end_at")].substring(0, 10))
                  .isGreaterThan(row[names.indexOf("counted_due_at")].substring(0, 10));
            })
        .anySatisfy(
            row ->
                assertThat(row[names.indexOf("counted_due_at")])
                    .isNotEqualTo(row[names.indexOf("due_at")]));
  }

  @Test
  void anIndicatorThatAlwaysFollowsAnotherDefinitionSaysSoInTheTable() {
    String[] call = {"indicators", "--unit", HOA_THANH, "--period", "2023-Q1"};
    assertThat(read(call).out().replaceAll("\\s+", " "))
        .contains("còn hạn) [portal-766]")
        .contains("[portal-766]: luôn tính đúng hạn theo portal-766");
    String[] under = java.util.Arrays.copyOf(call, 7);
    under[5] = "--timeliness";
    under[6] = "portal-766";
    assertThat(read(under).out()).doesNotContain("[portal-766]");
  }

  @Test
  void anIndicatorThatDoesNotHoldForTheWholePeriodIsNamedWithTheReason() {
    String out = read("indicators", "--unit", HOA_THANH, "--period", PERIOD).out();
    assertThat(out.replaceAll("\\s+", " "))
        .containsPattern(
            "Không tính \\(chỉ số không áp dụng cho cả kỳ này\\): [^.]*Tỷ lệ hồ sơ trực tuyến mức độ 4");
  }

  @Test
  void aProcedureThatNobodyDeclaredIsSaidToBeSo() {
    String[] call = {
      "dossiers", "--unit", HOA_THANH, "--period", PERIOD, "--figure", "received", "--procedure", ""
    };
    for (String declared : List.of("1.001612", "unknown")) {
      call[call.length - 1] = declared;
      assertThat(read(call).err()).isEmpty();
    }
    call[call.length - 1] = "9.999999";
    DemoLake.Outcome outcome = read(call);
    assertThat(outcome.err()).contains("không có thủ tục 9.999999").hasLineCount(1);
    assertThat(outcome.out()).contains("Tiếp nhận trong kỳ: 0 hồ sơ");
  }

  @Test
  void badInputGetsOneClearLineAndCodeTwo() throws IOException {
    Path file = Files.writeString(folder.resolve("x.txt"), "x");
    assertBad(
        "period ends before it starts",
        "figures",
        "--unit",
        "709",
        "--period",
        "2023-04-01..2023-03-31");
    assertBad("cannot read the period", "figures", "--unit", "709", "--period", "2023-Q5");
    assertBad("which period", "figures", "--unit", "709");
    assertBad("unknown unit 'Hòa Thanh'", "figures", "--unit", "Hòa Thanh", "--period", "2023");
    assertBad("names several units", "figures", "--unit", "Sở Nội vụ", "--period", "2022");
    assertBad(
        "unknown timeliness definition",
        "figures",
        "--unit",
        "709",
        "--period",
        "2023",
        "--timeliness",
        "x");
    assertBad(
        "unknown figure", "dossiers", "--unit", "709", "--period", "2023", "--figure", "late");
    assertBad("give --unit U, --all, or both", "report", "scorecard", "--period", "2023");
    assertBad(
        "no report is printed as 'docx'",
        "report",
        "scorecard",
        "--unit",
        "709",
        "--period",
        "2023",
        "--format",
        "docx");
    assertBad("no unit has a dossier", "report", "scorecard", "--all", "--period", "1999");
    DemoLake.Outcome noLake =
        DemoLake.cchc("figures", "--unit", "709", "--period", "2023", "--lake", folder.toString());
    assertThat(noLake.code()).isEqualTo(2);
    assertThat(noLake.err()).contains("is no lake of cchc").hasLineCount(1);
    DemoLake.Outcome unwritable =
        read("report", "scorecard", "--unit", "709", "--period", "2023", "--out", file.toString());
    assertThat(unwritable.code()).isEqualTo(3);
    assertThat(unwritable.err()).contains("cannot write");
  }

  @Test
  void aPeriodBeyondTheDeclaredDaysOffIsWarnedOf() {
    DemoLake.Outcome outcome =
        read("figures", "--unit", "92", "--period", "2019-12-01..2020-01-31");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("chưa khai báo ngày nghỉ của năm 2019").hasLineCount(1);
    assertThat(read("figures", "--unit", "709", "--period", "2023").err()).isEmpty();
  }

  @Test
  void csvAndJsonOfInventedDataSaySoBesideThem() {
    for (String format : List.of("csv", "json")) {
      for (String verb : List.of("figures", "indicators")) {
        DemoLake.Outcome outcome =
            read(verb, "--unit", "709", "--period", "2023-Q1", "--format", format);
        assertThat(outcome.err()).as(verb).isEqualTo("DỮ LIỆU MÔ PHỎNG" + System.lineSeparator());
      }
    }
  }

  @Test
  void badUsageNamesTheVerbMeant() {
    DemoLake.Outcome outcome = DemoLake.cchc("figure");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("did you mean 'figures'?");
  }

  @Test
  void aScorecardIsNamedByAnAsciiSlugAndNothingElseIsWritten() throws IOException {
    DemoLake.Outcome outcome =
        read(
            "report",
            "scorecard",
            "--unit",
            HOA_THANH,
            "--period",
            PERIOD,
            "--out",
            folder.resolve("new").toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    try (Stream<Path> files = Files.list(folder.resolve("new"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactly("scorecard-tx-hoa-thanh-2022-01-01_2023-03-31.pdf");
    }
  }

  @Test
  void theShippedConfigurationPassesItsCheck() {
    assertThat(DemoLake.cchc("conf", "check").code()).isZero();
  }

  private void assertBad(String message, String... args) {
    DemoLake.Outcome outcome = read(args);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("cchc: ").contains(message).hasLineCount(1);
    assertThat(outcome.out()).isEmpty();
  }

  private static DemoLake.Outcome read(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--lake";
    all[args.length + 1] = DemoLake.get().lake.toString();
    return DemoLake.cchc(all);
  }

  private static String[] csv(String... args) {
    return Stream.concat(
            Stream.of("figures", "--period", PERIOD, "--format", "csv"), Stream.of(args))
        .toArray(String[]::new);
  }

  private static String[] figures(String period, String... args) {
    return Stream.concat(
            Stream.of("figures", "--unit", "709", "--period", period, "--format", "csv"),
            Stream.of(args))
        .toArray(String[]::new);
  }

  /** The column "received" added over all rows. */
  private static long received(String csv) {
    List<String> lines = csv.lines().toList();
    int column = List.of(lines.get(0).split(",", -1)).indexOf("received");
    return lines.subList(1, lines.size()).stream()
        .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)[column])
        .mapToLong(Long::parseLong)
        .sum();
  }
}
