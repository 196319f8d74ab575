package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.PeriodParser;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.edition.CloseJob;
import vn.cchc.transform.edition.CloseSummary;

/** A closed period never changes; a correction makes a new edition (DESIGN §9, G8). */
class EditionTest {

  private static final Clock CLOSING = at("2023-04-05T03:00:00Z");
  private static final Clock YEARS_LATER = at("2031-01-01T00:00:00Z");

  private static final String DISTRICT = "UBND thị xã Hòa Thành";
  private static final String WARD = "Phường Long Hoa";
  private static final String OPEN =
      row("1", DISTRICT, "1.001612", "Đang xử lý", "03/01", "31/01", "");
  private static final String EARLY = done("2", DISTRICT, "1.001612", "10/01", "20/01", "19/01");
  private static final String ON_TIME = done("3", WARD, "1.001612", "08/02", "10/02", "10/02");
  private static final String JANUARY = done("6", WARD, "1.001612", "10/01", "20/03", "25/01");
  private static final String OTHERS = done("7", WARD, "1.001612", "05/01", "15/01", "12/01");

  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("figures", "--unit", "709", "--format", "csv"),
          List.of("figures", "--unit", "72", "--by", "unit"),
          List.of("figures", "--unit", "709", "--period", "2023-02", "--format", "json"),
          List.of("indicators", "--unit", "709"),
          List.of("dossiers", "--unit", "709", "--figure", "received", "--format", "csv"),
          List.of("dossiers", "--unit", "709", "--figure", "in_progress_overdue"),
          List.of("quality"));

  @TempDir static Path folder;

  private static SmallLake lake;
  private static CloseSummary first;
  private static CloseSummary again;
  private static CloseSummary second;
  private static List<String> printedFirst;
  private static Path pagesFirst;

  private static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  private static String done(String... cells) {
    return row(cells[0], cells[1], cells[2], "Đã xử lý xong", cells[3], cells[4], cells[5]);
  }

  private static String row(
      String no,
      String unit,
      String procedure,
      String status,
      String from,
      String due,
      String end) {
    return "MP.%s,%s,%s,Trực tiếp,%s,%s/2023 08:00:00,%s/2023 17:00:00,%s"
        .formatted(
            no, unit, procedure, status, from, due, end.isEmpty() ? "" : end + "/2023 16:00:00");
  }

  @BeforeAll
  static void closeCorrectAndCloseAgain() throws IOException {
    Path conf = folder.resolve("conf");
    FileUtils.copyDirectory(DemoLake.CONF.root().toFile(), conf.toFile());
    SmallLake before = new SmallLake(folder, Conf.load(conf));
    before.load("20230401T060000", OPEN, EARLY, ON_TIME, JANUARY, OTHERS);
    first = close(before, CLOSING, Optional.empty());
    again = close(before, YEARS_LATER, Optional.empty());
    printedFirst = answers(before, CLOSING, "2023-Q1.1");
    pagesFirst = print(before, CLOSING, "first");

    edit(conf.resolve("timeliness/day.yaml"), "Theo ngày", "Theo từng ngày");
    edit(conf.resolve("indicators/on-time-over-resolved.yaml"), "trước và đúng hạn", "kịp hạn");
    edit(conf.resolve("units/tay-ninh.yaml"), "Huyện Gò Dầu", "Huyện Gò Dầu Mới");
    lake = new SmallLake(folder, Conf.load(conf));
    lake.load(
        "20230501T060000",
        done("1", DISTRICT, "1.001612", "03/01", "31/01", "30/03"),
        done("3", DISTRICT, "1.001612", "08/02", "10/02", "11/02"),
        row("4", DISTRICT, "1.001612", "Đang xử lý", "20/03", "15/05", "")
            .replace("Trực tiếp", "Trực tuyến"),
        row("5", DISTRICT, "1.001612", "Đang xử lý", "02/04", "15/05", ""),
        done("6", WARD, "1.001612", "10/01", "20/03", "25/02"),
        OTHERS.replace("1.001612", "2.000720"));
    second = close(lake, at("2023-05-02T03:00:00Z"), Optional.empty());
  }

  private static void edit(Path file, String from, String to) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to), StandardCharsets.UTF_8);
  }

  private static CloseSummary close(SmallLake of, Clock clock, Optional<Unit> province) {
    return close(of, clock, "2023-Q1", province);
  }

  private static CloseSummary close(
      SmallLake of, Clock clock, String period, Optional<Unit> province) {
    try (SparkLake open = of.open()) {
      return new CloseJob(open, of.conf, clock, "0.0.0")
          .close(PeriodParser.parse(period), province);
    }
  }

  private static List<String> answers(SmallLake of, Clock clock, String edition) {
    List<String> answers = new ArrayList<>();
    for (List<String> question : QUESTIONS) {
      DemoLake.Outcome outcome = of.bare(clock, with(question, "--edition", edition));
      assertThat(outcome.code()).as(outcome.err()).isZero();
      answers.add(outcome.out());
    }
    return answers;
  }

  private static Path print(SmallLake of, Clock clock, String name) {
    Path out = folder.resolve(name);
    DemoLake.Outcome outcome =
        of.bare(
            clock,
            "report",
            "scorecard",
            "--all",
            "--edition",
            "2023-Q1.1",
            "--out",
            out.toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out().lines()).hasSize(3);
    return out;
  }

  private static String[] with(List<String> args, String... more) {
    return Stream.concat(args.stream(), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void anUnchangedPeriodGetsNoOtherEditionAndACorrectedOneTheNextNumber() {
    assertThat(first.made()).isTrue();
    assertThat(first.edition().id()).isEqualTo("2023-Q1.1");
    assertThat(again).isEqualTo(new CloseSummary(first.edition(), false));
    assertThat(second.made()).isTrue();
    assertThat(second.edition().id()).isEqualTo("2023-Q1.2");
    assertThat(second.edition().figures()).isNotEqualTo(first.edition().figures());
    assertThat(lake.lake.resolve("editions"))
        .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
  }

  @Test
  void anEditionPrintsTheSameBytesAfterLoadsOtherSettingsAndAVacuum() throws IOException {
    SmallLake years = new SmallLake(folder.resolve("years later"), lake.conf);
    FileUtils.copyDirectory(lake.lake.toFile(), years.lake.toFile());
    AsOfTest.vacuum(years.lake);
    assertThat(answers(years, YEARS_LATER, "2023-Q1.1")).isEqualTo(printedFirst);
    assertSamePages(print(years, YEARS_LATER, "after a vacuum"));
    FileUtils.deleteDirectory(years.lake.resolve("silver_dossier_v1").toFile());
    FileUtils.deleteDirectory(years.lake.resolve("ledger_v1").toFile());
    assertSamePages(print(years, YEARS_LATER, "without the tables"));
  }

  private static void assertSamePages(Path pages) throws IOException {
    try (Stream<Path> files = Files.list(pagesFirst)) {
      assertThat(files.toList())
          .hasSize(3)
          .allSatisfy(
              file -> assertThat(pages.resolve(file.getFileName())).hasSameBinaryContentAs(file));
    }
  }

  @Test
  void theDifferenceNamesExactlyTheDossiersThatChanged() {
    List<String> expected =
        List.of(
            "25630,2023-01-01,2023-01-31,,resolved_early,2,1,-1,MP.6,moved,-1",
            "25630,2023-01-01,2023-01-31,,in_progress_within_due,0,1,1,MP.6,moved,1",
            "25630,2023-01-01,2023-03-31,,received,3,2,-1,MP.3,moved,-1",
            "25630,2023-01-01,2023-03-31,,received_direct,3,2,-1,MP.3,moved,-1",
            "25630,2023-01-01,2023-03-31,,resolved_on_time,1,0,-1,MP.3,moved,-1",
            "25630,2023-01-01,2023-03-31,1.001612,received,3,1,-2,MP.3,moved,-1",
            "25630,2023-01-01,2023-03-31,1.001612,received,3,1,-2,MP.7,moved,-1",
            "25630,2023-01-01,2023-03-31,1.001612,received_direct,3,1,-2,MP.3,moved,-1",
            "25630,2023-01-01,2023-03-31,1.001612,received_direct,3,1,-2,MP.7,moved,-1",
            "25630,2023-01-01,2023-03-31,1.001612,resolved_early,2,1,-1,MP.7,moved,-1",
            "25630,2023-01-01,2023-03-31,2.000720,received,0,1,1,MP.7,moved,1",
            "25630,2023-01-01,2023-03-31,2.000720,received_direct,0,1,1,MP.7,moved,1",
            "25630,2023-01-01,2023-03-31,2.000720,resolved_early,0,1,1,MP.7,moved,1",
            "25630,2023-02-01,2023-02-28,,carried_over,0,1,1,MP.6,moved,1",
            "25630,2023-02-01,2023-02-28,,resolved_early,0,1,1,MP.6,moved,1",
            "709,2023-01-01,2023-03-31,,received,2,4,2,MP.3,moved,1",
            "709,2023-01-01,2023-03-31,,received,2,4,2,MP.4,added,1",
            "709,2023-01-01,2023-03-31,,received_direct,2,3,1,MP.3,moved,1",
            "709,2023-01-01,2023-03-31,,received_online,0,1,1,MP.4,added,1",
            "709,2023-01-01,2023-03-31,,resolved_overdue,0,2,2,MP.1,moved,1",
            "709,2023-01-01,2023-03-31,,resolved_overdue,0,2,2,MP.3,moved,1",
            "709,2023-01-01,2023-03-31,,in_progress_within_due,0,1,1,MP.4,added,1",
            "709,2023-01-01,2023-03-31,,in_progress_overdue,1,0,-1,MP.1,moved,-1");
    assertThat(day(diff(1, "2023-Q1.1"))).isEqualTo(expected);
    assertThat(day(diff(1, "2023-Q1.1", "2023-Q1.2"))).isEqualTo(expected);
    assertThat(day(diff(1, "2023-Q1.1", "lake", "--unit", WARD)))
        .isEqualTo(expected.subList(0, 15));
    assertThat(day(diff(0, "2023-Q1.2"))).isEmpty();
    assertThat(day(diff(0, "2023-Q1.2", "2023-Q1.2"))).isEmpty();
  }

  private static String diff(int code, String... args) {
    String[] all =
        Stream.concat(Stream.of("editions", "diff"), Stream.of(args)).toArray(String[]::new);
    DemoLake.Outcome outcome = lake.cchc(with(List.of(all), "--format", "csv"));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
    return outcome.out();
  }

  /** The lines of the definition "day", without names and what follows from the procedure. */
  private static List<String> day(String csv) {
    return csv.lines()
        .map(line -> line.split(",", -1))
        .filter(cells -> cells[4].equals("day"))
        .map(
            cells ->
                String.join(
                    ",", cells[0], cells[2], cells[3], cells[5], cells[8], cells[9], cells[10],
                    cells[11], cells[12], cells[13], cells[14]))
        .toList();
  }

  @Test
  void theDifferenceForPeopleFitsTheScreenAndSaysEachThingOnce() {
    DemoLake.Outcome outcome = lake.cchc("editions", "diff", "2023-Q1.1");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(outcome.out())
        .contains("DỮ LIỆU MÔ PHỎNG")
        .contains("Bản chốt 2023-Q1.1 so với kho hiện nay")
        .containsOnlyOnce("Giải quyết quá hạn (trừ returned-day):")
        .contains("  +1  MP.4 (mới có)")
        .contains("  −1  MP.1 (thay đổi)");
    assertThat(lake.cchc("editions", "diff", "2023-Q1.2").out()).contains("Không có chênh lệch.");
  }

  @Test
  void theListSaysWhichEditionsTheLakeStillGives() {
    DemoLake.Outcome table = lake.cchc("editions");
    assertThat(table.code()).as(table.err()).isZero();
    assertThat(table.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(table.out()).contains("01/01/2023–31/03/2023  05/04/2023 10:00").contains("khác");
    assertThat(lake.cchc("editions", "--format", "csv").out().lines())
        .containsExactly(
            "id,period,scheme,from,to,unit,unit_name,closed_at,program,figures,lake",
            "2023-Q1.1,2023-Q1,calendar,2023-01-01,2023-03-31,,,2023-04-05T10:00+07:00,0.0.0,"
                + first.edition().figures()
                + ",differs",
            "2023-Q1.2,2023-Q1,calendar,2023-01-01,2023-03-31,,,2023-05-02T10:00+07:00,0.0.0,"
                + second.edition().figures()
                + ",same");
  }

  @Test
  void theHeadingNamesTheEdition() {
    assertThat(printedFirst.get(3))
        .contains("Bản chốt: 2023-Q1.1, chốt lúc 10:00:00 ngày 05/04/2023, mã nội dung ")
        .contains("Kỳ: 01/01/2023 – 31/03/2023 (theo năm dương lịch)")
        .contains("Theo ngày (day, bản 1)");
  }

  @Test
  void anyDamageIsOneClearLine() throws IOException {
    SmallLake damaged = new SmallLake(folder.resolve("damaged"), lake.conf);
    FileUtils.copyDirectory(lake.lake.toFile(), damaged.lake.toFile());
    Path edition = damaged.lake.resolve("editions/2023-Q1.1");
    Path unit = edition.resolve("conf/units/tay-ninh.yaml");
    byte[] whole = Files.readAllBytes(unit);
    Files.write(
        unit,
        new String(whole, StandardCharsets.UTF_8)
            .replace("Hòa", "Hoà")
            .getBytes(StandardCharsets.UTF_8));
    assertDamaged(damaged, "conf/units/tay-ninh.yaml is not as it was frozen");
    Files.delete(unit);
    assertDamaged(damaged, "conf/units/tay-ninh.yaml is missing");
    Files.write(unit, whole);
    Path more =
        Files.writeString(edition.resolve("ledger_v1/_delta_log/00000000000000000002.json"), "{}");
    assertDamaged(damaged, "00000000000000000002.json does not belong to it");
    Files.delete(more);
    Path manifest = edition.resolve("edition.yaml");
    edit(manifest, "\"loads\" : 1", "\"loads\" : 2");
    assertDamaged(damaged, "edition.yaml is not as it was written");
    edit(manifest, "\"loads\" : 2", "\"loads\" : 1");
    Path other = damaged.lake.resolve("editions/2023-Q1.9");
    Files.move(edition, other);
    assertThat(damaged.bare(CLOSING, "quality", "--edition", "2023-Q1.9").err())
        .contains("the folder is of edition 2023-Q1.1");
    Files.move(other, edition);
    Files.move(manifest, folder.resolve("away.yaml"));
    assertDamaged(damaged, "edition.yaml is missing");
    Files.move(folder.resolve("away.yaml"), manifest);
    assertThat(damaged.bare(CLOSING, "quality", "--edition", "2023-Q1.1").code()).isZero();
  }

  private static void assertDamaged(SmallLake damaged, String message) {
    DemoLake.Outcome outcome =
        damaged.bare(CLOSING, "figures", "--unit", "709", "--edition", "2023-Q1.1");
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(3);
    assertThat(outcome.err()).contains(message).contains("[T-002]").hasLineCount(1);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void badCallsAreOneClearLine() {
    List<String> figures = List.of("figures", "--unit", "709");
    assertBad(
        "unknown edition '2023-Q9.1'; known are: 2023-Q1.1",
        with(figures, "--edition", "2023-Q9.1"));
    assertBad("unknown edition '..'", with(figures, "--edition", ".."));
    assertBad(
        "leave --as-of and --conf out",
        with(figures, "--edition", "2023-Q1.1", "--as-of", "2023-04-01"));
    assertBad(
        "leave --as-of and --conf out",
        with(figures, "--edition", "2023-Q1.1", "--conf", lake.conf.root().toString()));
    assertBad(
        "holds figures up to 2023-03-31 only",
        with(figures, "--edition", "2023-Q1.1", "--period", "2023"));
    assertThatThrownBy(() -> close(lake, at("2023-03-31T16:00:00Z"), Optional.empty()))
        .hasMessageContaining("ends on 2023-03-31 and is not over");
    assertThatThrownBy(() -> close(lake, YEARS_LATER, "1999", Optional.empty()))
        .hasMessageContaining("no unit has a dossier");
    assertThatThrownBy(
            () ->
                close(lake, YEARS_LATER, Optional.of(lake.conf.units().find("709").orElseThrow())))
        .hasMessageContaining("is no province");
    assertThatThrownBy(() -> SparkLake.open(lake.lake.resolve("editions/2023-Q1.1"), null))
        .hasMessageContaining("is an edition, which never changes");
  }

  private static void assertBad(String message, String... args) {
    DemoLake.Outcome outcome = lake.bare(YEARS_LATER, args);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("cchc: ").contains(message).hasLineCount(1);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void aLoadThatIsNotInTheFiguresIsNotClosedOver() throws IOException {
    SmallLake behind = new SmallLake(folder.resolve("behind"), lake.conf);
    FileUtils.copyDirectory(lake.lake.toFile(), behind.lake.toFile());
    behind.ingest("20230601T060000", EARLY.replace("19/01/2023", "22/01/2023"));
    assertThatThrownBy(() -> close(behind, YEARS_LATER, Optional.empty()))
        .hasMessageContaining("run 'cchc transform' first");
  }

  @Test
  void aPeriodThatEndsInsideAMonthIsFrozenToTheDay() throws IOException {
    SmallLake inside = new SmallLake(folder.resolve("inside a month"), lake.conf);
    FileUtils.copyDirectory(lake.lake.toFile(), inside.lake.toFile());
    String period = "2023-02@report";
    CloseSummary summary = close(inside, CLOSING, period, Optional.empty());
    assertThat(summary.edition().id()).isEqualTo("2023-02-report.1");
    for (String asked : List.of(period, "2023-01", "2023-01-20..2023-02-05")) {
      List<String> question =
          List.of("figures", "--unit", "709", "--period", asked, "--format", "csv");
      assertThat(inside.bare(CLOSING, with(question, "--edition", "2023-02-report.1")).out())
          .as(asked)
          .isEqualTo(inside.cchc(with(question)).out())
          .contains(",day,");
    }
  }

  @Test
  void anEditionOfAProvinceHoldsThatProvinceOnly() throws IOException {
    SmallLake one = new SmallLake(folder.resolve("province"), lake.conf);
    FileUtils.copyDirectory(lake.lake.toFile(), one.lake.toFile());
    Unit province = lake.conf.units().find("72").orElseThrow();
    CloseSummary summary = close(one, CLOSING, Optional.of(province));
    assertThat(summary.edition().id()).isEqualTo("2023-Q1-72.1");
    assertThat(summary.edition().unitName()).isEqualTo("Tỉnh Tây Ninh");
    DemoLake.Outcome inside =
        one.bare(
            CLOSING, "figures", "--unit", "709", "--edition", "2023-Q1-72.1", "--format", "csv");
    assertThat(inside.out())
        .isEqualTo(
            one.bare(
                    CLOSING,
                    "figures",
                    "--unit",
                    "709",
                    "--edition",
                    "2023-Q1.2",
                    "--format",
                    "csv")
                .out());
    DemoLake.Outcome outside =
        one.bare(CLOSING, "figures", "--unit", "Thành phố Cần Thơ", "--edition", "2023-Q1-72.1");
    assertThat(outside.code()).isEqualTo(2);
    assertThat(outside.err()).contains("holds Tỉnh Tây Ninh only").contains("[A-045]");
    DemoLake.Outcome different = one.cchc("editions", "diff", "2023-Q1-72.1", "2023-Q1.1");
    assertThat(different.code()).isEqualTo(2);
    assertThat(different.err()).contains("of different periods or provinces");
  }
}
