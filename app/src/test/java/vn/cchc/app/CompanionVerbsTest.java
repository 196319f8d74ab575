package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.SharedSpark;
import vn.cchc.lake.SparkLake;

/** What the verbs show of records beside the dossiers. */
class CompanionVerbsTest {

  private static final String UNIT = "TX Hoà Thành, Tây Ninh";
  private static final String PERIOD = "2022-12-15..2023-03-14";

  @TempDir static Path folder;

  private static Path lake;

  @BeforeAll
  static void load() throws IOException {
    lake = folder.resolve("lake");
    FileUtils.copyDirectory(DemoLake.get().lake.toFile(), lake.toFile());
    Path reported =
        Files.copy(
            DemoLake.CONF.root().resolve("sources/reported-06a/sample.xlsx"),
            folder.resolve("reported.xlsx"));
    try (SparkLake open = SparkLake.open(lake, SharedSpark.get())) {
      new IngestJob(
              open,
              DemoLake.CONF,
              ArchiveFolder.open(folder.resolve("lake-archive")),
              DemoLake.CLOCK)
          .run(Map.of("reported-06a", List.of(reported)));
    }
  }

  private static DemoLake.Outcome read(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--lake", lake.toString()));
    return DemoLake.cchc(all.toArray(String[]::new));
  }

  private static Map<String, Long> figures(String... more) {
    List<String> args =
        new ArrayList<>(List.of("figures", "--unit", UNIT, "--period", PERIOD, "--format", "csv"));
    args.addAll(List.of(more));
    List<String> lines = read(args.toArray(String[]::new)).out().lines().toList();
    List<String> names = List.of(lines.get(0).split(",", -1));
    String row =
        more.length == 0
            ? lines.get(1)
            : lines.stream().filter(line -> line.contains(",ho-tich,")).findFirst().orElseThrow();
    List<String> values = List.of(row.split(",", -1));
    Map<String, Long> figures = new HashMap<>();
    for (int i = names.indexOf("received"); i < names.size(); i++) {
      figures.put(names.get(i), Long.valueOf(values.get(i)));
    }
    return figures;
  }

  private static String line(String row, String column, long reported, long computed) {
    return "II.06a,709,Thị xã Hòa Thành,"
        + row
        + ",2022-12-15,2023-03-14,report,day,"
        + column
        + ","
        + reported
        + ","
        + computed
        + ","
        + (reported - computed);
  }

  @Test
  void reportedCountsStandBesideTheComputedOnesOfTheSameDays() {
    Map<String, Long> whole = figures();
    Map<String, Long> field = figures("--by", "field");
    DemoLake.Outcome outcome =
        read("reported", "--unit", UNIT, "--period", PERIOD, "--format", "csv");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().lines())
        .hasSize(1 + 4 * 11)
        .contains(
            line(
                "total", "received_total", 1030, whole.get("carried_over") + whole.get("received")),
            line("total", "received_online", 900, whole.get("received_online")),
            line("total", "resolved_overdue", 10, whole.get("resolved_overdue")),
            line("ho-tich", "received_online", 450, field.get("received_online")))
        .filteredOn(line -> line.contains(",other-3,"))
        .allMatch(line -> line.endsWith(",0,,"));
    assertThat(whole.get("received_online")).isPositive();
    assertThat(field.get("received_online")).isPositive().isLessThan(whole.get("received_online"));
  }

  @Test
  void theTableNamesUnitFormPeriodSchemeAndWhatDoesNotAddUp() {
    DemoLake.Outcome outcome = read("reported", "--unit", UNIT);
    assertThat(outcome.out())
        .contains("DỮ LIỆU MÔ PHỎNG")
        .contains("Thị xã Hòa Thành (709), biểu II.06a, dòng total")
        .contains("15/12/2022 – 14/03/2023 (từ ngày 15 đến ngày 14)")
        .contains("! sum-differs received_total")
        .containsPattern("received_total +1\\.030 ");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(read("reported", "--unit", UNIT, "--period", "2020").out())
        .contains("Chưa có số liệu báo cáo nào");
  }

  @Test
  void statusAndQuarantineKnowEveryKind() {
    assertThat(read("lake", "status").out())
        .containsPattern("Số liệu báo cáo \\(reported\\) +5 +4")
        .doesNotContain("(apology)");
    assertThat(read("quarantine", "--file", "reported.xlsx").out())
        .contains("reported.xlsx #")
        .contains("giá trị không đọc được: received_total dạng 99,9");
  }

  @Test
  void reportedFiguresOfTheLakeAreJudgedWithoutAnyFile() {
    DemoLake.Outcome outcome = read("reconcile");
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("[không khớp] II.06a/2 dat-dai: Thị xã Hòa Thành (709)")
        .contains("Cột đã giải quyết: các dòng cộng lại được 1.001, dòng tổng ghi 1.000")
        .contains("Hai nguồn số liệu theo tỉnh")
        .containsPattern("Tỉnh Tây Ninh +1 +1 +0 +0 +11 ");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
  }
}
