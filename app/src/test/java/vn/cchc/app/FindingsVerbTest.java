package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ingest.IngestJob;
import vn.cchc.ingest.RetractionSummary;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.lake.SharedSpark;
import vn.cchc.lake.SparkLake;

/**
 * Findings of a lake made by hand: of four dossiers of March 2023 three are late, handled by one
 * person; one of them has a slip, sent on the due day.
 */
class FindingsVerbTest {

  private static final String UNIT = "TX Hoà Thành, Tây Ninh";
  private static final String DONE =
      "Đã trả kết quả,MP.709.H53-230301-0000%s,UBND TX Hòa Thành,01/03/2023 08:00:00,10/03/2023 17:00:00,%s/03/2023 10:00:00\n";
  private static final String STEP =
      "{\"MaHoSo\":\"MP.709.H53-230301-0000%s\",\"NguoiXuLy\":\"%s\",\"ThoiDiemXuLy\":\"202303%s100000\",\"TrangThai\":\"4\"}";

  @TempDir static Path folder;

  private static Path lake;

  @BeforeAll
  static void load() throws IOException {
    lake = folder.resolve("lake");
    Path dossiers =
        Files.writeString(
            folder.resolve("list-20230401T060000.csv"),
            "Trạng thái,Mã hồ sơ,Đơn vị tiếp nhận,Ngày nhận,Ngày hẹn trả,Ngày kết thúc xử lý\n"
                + DONE.formatted(1, 13)
                + DONE.formatted(2, 14)
                + DONE.formatted(3, 15)
                + DONE.formatted(4, 10));
    Path steps =
        Files.writeString(
            folder.resolve("steps-20230401T060000.json"),
            "{\"madonvi\":\"H53\",\"data\":["
                + String.join(
                    ",",
                    STEP.formatted(1, "Người Một", "05"),
                    STEP.formatted(2, "Người Hai", "04"),
                    STEP.formatted(2, "Người Một", "05"),
                    STEP.formatted(3, "Người Một", "05"),
                    STEP.formatted(4, "Người Hai", "05"))
                + "]}");
    Path slips =
        Files.writeString(
            folder.resolve("slips-20230401T060000.csv"),
            """
            Mã hồ sơ,Đơn vị,Số phiếu,Ngày gửi,Ngày hẹn trả,Ngày hẹn lại
            MP.709.H53-230301-00001,UBND TX Hòa Thành,01/PXL,10/03/2023,10/03/2023,16/03/2023
            """);
    Map<String, List<Path>> files = new LinkedHashMap<>();
    files.put("dossier-list", List.of(dossiers));
    files.put("dvcqg-progress", List.of(steps));
    files.put("apologies", List.of(slips));
    try (SparkLake open = SparkLake.open(lake, SharedSpark.get())) {
      assertThat(job(open).run(files).refused()).isEmpty();
    }
  }

  private static IngestJob job(SparkLake open) {
    return new IngestJob(
        open, DemoLake.CONF, ArchiveFolder.open(folder.resolve("archive")), DemoLake.CLOCK);
  }

  private static DemoLake.Outcome findings(Path of, String... args) {
    List<String> all = new ArrayList<>(List.of("findings", "--unit", UNIT, "--lake"));
    all.add(of.toString());
    all.addAll(List.of(args));
    return DemoLake.cchc(all.toArray(String[]::new));
  }

  private static Map<String, Integer> lists(Path of) throws IOException {
    DemoLake.Outcome outcome = findings(of, "--period", "2023-03", "--format", "json");
    assertThat(outcome.code()).isEqualTo(1);
    Map<String, Integer> lists = new LinkedHashMap<>();
    for (JsonNode finding : new ObjectMapper().readTree(outcome.out())) {
      lists.put(finding.get("finding").asText(), finding.get("dossiers").size());
    }
    return lists;
  }

  @Test
  void everyRuleThatIsBrokenComesWithItsDossiers() throws IOException {
    assertThat(lists(lake))
        .isEqualTo(
            Map.of(
                "apology-late", 1,
                "apology-missing", 2,
                "no-postal-use", 0,
                "official-three-late", 3,
                "online-share-low", 0,
                "overdue-from-five-percent", 3));
    DemoLake.Outcome csv = findings(lake, "--period", "2023-03", "--format", "csv");
    Map<String, Long> rows =
        csv.out()
            .lines()
            .skip(1)
            .collect(Collectors.groupingBy(l -> l.split(",", 2)[0], Collectors.counting()));
    assertThat(rows)
        .containsEntry("official-three-late", 3L)
        .containsEntry("apology-missing", 2L)
        .containsEntry("no-postal-use", 1L);
    assertThat(csv.out().lines())
        .anyMatch(
            line ->
                line.matches(
                    "apology-missing,MP\\.709\\.H53-230301-00003,709,unknown,10,2023-03-01T08:00,"
                        + "2023-03-10T17:00,2023-03-15T10:00,"
                        + "due=2023-03-10T17:00;ended=2023-03-15T10:00,5,cb-[^,]+,"
                        + "list-20230401T060000\\.csv,3"));
  }

  /** Over the demo, where a rule is broken by more dossiers than anybody reads on a screen. */
  @Test
  void aLongListIsCutUnlessItsRuleAloneIsAskedFor() throws IOException {
    Path demo = DemoLake.get().lake;
    String[] period = {"--period", "2022-01-01..2023-03-31"};
    JsonNode all =
        new ObjectMapper().readTree(findings(demo, with(period, "--format", "json")).out());
    JsonNode longest = all.get(0);
    for (JsonNode finding : all) {
      longest = finding.get("dossiers").size() > longest.get("dossiers").size() ? finding : longest;
    }
    String code = longest.get("finding").asText();
    List<String> dossiers = longest.get("dossiers").findValuesAsText("dossier");
    assertThat(dossiers).hasSizeGreaterThan(20);
    String several = findings(demo, period).out();
    String list = several.substring(several.indexOf("[" + code + "]"));
    assertThat(list).contains(dossiers.subList(0, 20)).contains("--code " + code);
    assertThat(list.substring(0, list.indexOf("--code"))).doesNotContain(dossiers.get(20));
    assertThat(findings(demo, with(period, "--code", code)).out())
        .contains(dossiers)
        .doesNotContain("hồ sơ nữa");
  }

  private static String[] with(String[] args, String... more) {
    return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void theTableSaysCountsDatesAndOfficialsWithinEightyColumns() {
    DemoLake.Outcome outcome = findings(lake, "--period", "2023-03");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("DỮ LIỆU MÔ PHỎNG")
        .contains("2 hồ sơ quá hạn chưa có phiếu xin lỗi")
        .contains("1 cán bộ có từ 3 hồ sơ quá hạn trở lên trong một năm")
        .contains("75,00\u00a0% (3 trên 4 hồ sơ)")
        .contains("hẹn trả 10/03/2023; xin lỗi 10/03/2023; cán bộ cb-")
        .contains("6 trong 14 quy tắc bị vi phạm.");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void oneRuleCanBeAskedForAndAnUnknownOneIsNamed() {
    DemoLake.Outcome none = findings(lake, "--period", "2023-02", "--code", "apology-missing");
    assertThat(none.code()).isZero();
    assertThat(none.out()).contains("0 trong 1 quy tắc bị vi phạm.");
    DemoLake.Outcome unknown = findings(lake, "--period", "2023-03", "--code", "apology-mising");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err().lines())
        .singleElement()
        .asString()
        .contains("apology-mising", "apology-missing", "[M-004]");
  }

  @Test
  void aFileTakenOutSaysNothingAnyMore() throws IOException {
    Path without = folder.resolve("without");
    FileUtils.copyDirectory(lake.toFile(), without.toFile());
    try (SparkLake open = SparkLake.open(without, SharedSpark.get())) {
      assertThat(job(open).retract("slips-20230401T060000.csv"))
          .returns(1L, RetractionSummary::records)
          .returns(1L, RetractionSummary::removed);
    }
    assertThat(lists(without))
        .containsEntry("apology-missing", 3)
        .doesNotContainKey("apology-late");
    assertThat(DemoLake.cchc("lake", "status", "--lake", without.toString()).out())
        .contains("Đã nạp 3 lần, 2 tệp, 9 bản ghi");
    assertThat(DemoLake.cchc("quality", "--lake", without.toString(), "--format", "csv").out())
        .doesNotContain("apologies")
        .contains("dvcqg-progress");
  }

  @Test
  void eitherLoadOrTakeOut() {
    for (String[] args :
        List.of(
            new String[] {"ingest"},
            new String[] {"ingest", "--source", "dvcqg", "--retract", "x"},
            new String[] {"ingest", "--retract", "x", "y"})) {
      DemoLake.Outcome outcome = DemoLake.cchc(args);
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err()).contains("[A-022]");
    }
    DemoLake.Outcome noLake =
        DemoLake.cchc("ingest", "--retract", "x", "--lake", folder.resolve("none").toString());
    assertThat(noLake.code()).isEqualTo(2);
    assertThat(noLake.err()).contains("[L-001]");
    assertThat(folder.resolve("none")).doesNotExist();
  }
}
