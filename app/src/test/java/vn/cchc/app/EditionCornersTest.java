package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.SparkLake;
import vn.cchc.lake.TableReaders;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.kind.KindTables;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.period.PeriodParser;
import vn.cchc.transform.edition.CloseJob;
import vn.cchc.transform.edition.Editions;
import vn.cchc.transform.edition.Editions.Opened;
import vn.cchc.transform.state.LakeState;

/** Editions where files were taken out, of one of two provinces, and over what moved elsewhere. */
class EditionCornersTest {

  private static final Clock CLOSING =
      Clock.fixed(Instant.parse("2023-04-05T03:00:00Z"), ZoneOffset.UTC);
  private static final String WARD = "Phường Long Hoa";
  private static final String NEXT_WARD = "Phường Long Thành Bắc";

  @TempDir static Path folder;

  private static SmallLake lake;
  private static String qualityThen;

  @BeforeAll
  static void closeThenCorrect() throws IOException {
    Path conf = folder.resolve("conf");
    FileUtils.copyDirectory(DemoLake.CONF.root().toFile(), conf.toFile());
    lake = new SmallLake(folder, Conf.load(conf));
    lake.load(
        "20230401T060000",
        moving(WARD),
        "MP.2,UBND thị xã Hòa Thành,1.001612,Trực tiếp,Đang xử lý,05/01/2022 08:00:00,"
            + "12/01/2022 17:00:00,");
    lake.load("20230402T060000", moving(WARD).replace("MP.1", "MP.3"));
    try (SparkLake open = lake.open()) {
      IngestJob job =
          new IngestJob(
              open, lake.conf, ArchiveFolder.open(folder.resolve("lake-archive")), CLOSING);
      job.retract("list-20230402T060000.csv");
      job.run(Map.of("apologies", List.of(apologies())));
    }
    lake.transform();
    qualityThen = lake.cchc(CLOSING, lake.conf, "quality").out();
    close(Optional.empty());
    close(Optional.of("72"));
    lake.load(
        "20230501T060000",
        moving(NEXT_WARD),
        "MP.2,UBND thị xã Hòa Thành,1.001612,Trực tiếp,Đã xử lý xong,05/01/2022 08:00:00,"
            + "12/01/2022 17:00:00,11/01/2022 16:00:00");
  }

  private static String moving(String unit) {
    return "MP.1,"
        + unit
        + ",1.001612,Trực tiếp,Đã xử lý xong,10/02/2023 08:00:00,20/02/2023 17:00:00,"
        + "15/02/2023 16:00:00";
  }

  private static Path apologies() throws IOException {
    return Files.writeString(
        folder.resolve("apologies.csv"),
        """
        Số phiếu,Mã hồ sơ,Đơn vị,Ngày gửi,Ngày hẹn trả,Ngày hẹn lại,Nhóm nguyên nhân
        01/PXL,MP.2,"TX Hòa Thành, Tây Ninh",11/01/2022,12/01/2022,20/01/2022,Hồ sơ phức tạp
        02/PXL,MP.4,"Quận Ninh Kiều, Cần Thơ",11/01/2022,12/01/2022,20/01/2022,Hồ sơ phức tạp
        """,
        StandardCharsets.UTF_8);
  }

  private static void close(Optional<String> province) {
    try (SparkLake open = lake.open()) {
      new CloseJob(open, lake.conf, CLOSING, "0.0.0")
          .close(
              PeriodParser.parse("2023-Q1"),
              province.map(code -> lake.conf.units().find(code).orElseThrow()));
    }
  }

  @Test
  void aFileTakenOutBeforeTheClosingStaysOutOfTheEdition() {
    assertThat(qualityThen).contains("Tây Ninh");
    DemoLake.Outcome frozen = lake.bare(CLOSING, "quality", "--edition", "2023-Q1.1");
    assertThat(frozen.code()).as(frozen.err()).isZero();
    assertThat(counts(frozen.out())).isNotEmpty().isEqualTo(counts(qualityThen));
  }

  /** The lines of a table, without the heading that names the edition. */
  private static List<String> counts(String out) {
    return out.lines().dropWhile(line -> !line.startsWith("---")).toList();
  }

  @Test
  void recordsOfOtherProvincesAreNotInTheEditionOfOne() {
    assertThat(apologyUnits("2023-Q1.1")).containsExactlyInAnyOrder("709", "916");
    assertThat(apologyUnits("2023-Q1-72.1")).containsExactly("709");
  }

  private static List<String> apologyUnits(String edition) {
    List<String> units = new ArrayList<>();
    TableReaders.of(LakeFolder.open(lake.lake.resolve("editions").resolve(edition)))
        .scan(
            KindTables.silver(Kinds.require("apology")),
            List.of("unit"),
            Map.of(),
            batch -> {
              for (int row = 0; row < batch.size(); row++) {
                units.add(batch.column("unit").text(row));
              }
            });
    return units;
  }

  @Test
  void aDossierThatCameFromAnotherUnitIsMovedAndNotNew() {
    assertThat(diff("--unit", NEXT_WARD))
        .isNotEmpty()
        .allMatch(line -> line.contains(",MP.1,moved,"));
    assertThat(diff("--unit", WARD)).isNotEmpty().allMatch(line -> line.contains(",MP.1,moved,"));
  }

  @Test
  void theYearBeforeIsToldBesideThePeriod() {
    assertThat(diff("--unit", "709"))
        .filteredOn(line -> line.contains(",in_progress_overdue,") && line.contains(",day,"))
        .anyMatch(line -> line.contains(",2022-01-01,2022-03-31,"))
        .anyMatch(line -> line.contains(",2023-01-01,2023-03-31,"));
  }

  private static List<String> diff(String... more) {
    List<String> args = new ArrayList<>(List.of("editions", "diff", "2023-Q1.1", "lake"));
    args.addAll(List.of(more));
    args.addAll(List.of("--format", "csv"));
    DemoLake.Outcome outcome = lake.cchc(args.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
    return outcome.out().lines().skip(1).toList();
  }

  @Test
  void anEditionIsHeldAgainstTheLakeUnderItsOwnUnitsAndDefinitions() throws IOException {
    Path today = folder.resolve("today");
    FileUtils.copyDirectory(lake.conf.root().toFile(), today.toFile());
    Path units = today.resolve("units/tay-ninh.yaml");
    String all = Files.readString(units, StandardCharsets.UTF_8);
    String without = all.replaceFirst("(?s)  - code: \"25630\"\n.*?(?=  - code:)", "");
    assertThat(without).isNotEqualTo(all);
    Files.writeString(units, without, StandardCharsets.UTF_8);
    String day = Files.readString(today.resolve("timeliness/day.yaml"), StandardCharsets.UTF_8);
    Files.writeString(
        today.resolve("timeliness/another.yaml"),
        day.replace("id: day", "id: another"),
        StandardCharsets.UTF_8);
    LakeFolder open = LakeFolder.open(lake.lake);
    Opened edition = new Editions(open).open("2023-Q1.1");
    assertThat(Editions.holds(edition.edition(), edition.conf(), edition.state(), Conf.load(today)))
        .isTrue();
    assertThat(
            Editions.holds(
                edition.edition(), edition.conf(), LakeState.newest(open), Conf.load(today)))
        .isFalse();
  }

  @Test
  void recordsOfThePeriodThatCameLaterMakeAnotherEditionAndThoseOfLaterDaysDoNot()
      throws IOException {
    SmallLake other = new SmallLake(folder.resolve("other"), lake.conf);
    other.load("20230401T060000", moving(WARD));
    List<Boolean> made = new ArrayList<>();
    made.add(closed(other));
    made.add(closed(other));
    apologise(other, "05/PXL", "03/04/2023");
    made.add(closed(other));
    apologise(other, "04/PXL", "31/03/2023");
    made.add(closed(other));
    made.add(closed(other));
    assertThat(made).containsExactly(true, false, false, true, false);
  }

  private static boolean closed(SmallLake of) {
    try (SparkLake open = of.open()) {
      return new CloseJob(open, of.conf, CLOSING, "0.0.0")
          .close(PeriodParser.parse("2023-Q1"), Optional.empty())
          .made();
    }
  }

  private static void apologise(SmallLake of, String slip, String sent) throws IOException {
    Path file =
        Files.writeString(
            of.folder.resolve("slip-" + sent.replace('/', '-') + ".csv"),
            "Số phiếu,Mã hồ sơ,Đơn vị,Ngày gửi,Ngày hẹn trả,Ngày hẹn lại,Nhóm nguyên nhân\n"
                + slip
                + ",MP.1,\"TX Hòa Thành, Tây Ninh\","
                + sent
                + ",20/02/2023,20/04/2023,Hồ sơ phức tạp\n",
            StandardCharsets.UTF_8);
    try (SparkLake open = of.open()) {
      new IngestJob(
              open,
              of.conf,
              ArchiveFolder.open(of.folder.resolve("lake-archive")),
              Clock.systemUTC())
          .run(Map.of("apologies", List.of(file)));
    }
  }
}
