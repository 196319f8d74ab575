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
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Printed figures beside those that dossiers give, and what explains the differences. */
class ReconcileLakeTest {

  private static final String UNIT = "Thị xã Hòa Thành (Tây Ninh)";

  @TempDir Path folder;

  @Test
  void whatTheTownReportedIsWhatItsDossiersSay() throws IOException {
    DemoLake.Outcome outcome =
        reconcile(
            "2022-01-01,2023-03-31",
            Map.of("received", 22_547L, "received_online", 20_908L, "in_progress_within_due", 82L));
    assertThat(outcome.out())
        .contains("DỮ LIỆU MÔ PHỎNG")
        .containsPattern("tiếp nhận +22\\.547 +22\\.547 +0\n")
        .containsPattern("Tỉnh Tây Ninh +1 +0 +3 +0 +0 +0\n");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void columnsThatHoldMoreThanTheirNameSaysAreToldSo() throws IOException {
    DemoLake.Outcome outcome =
        reconcile(
            "2022-01-01,2023-03-31",
            Map.of("received_direct", 1_639L, "resolved_overdue", 86L, "in_progress", 82L));
    assertThat(outcome.out())
        .containsPattern("tiếp nhận trực tiếp +1\\.639 +1\\.502 +\\+137\n +gồm cả bưu chính\n")
        .containsPattern("giải quyết quá hạn +86 +61 +\\+25\n +gồm cả quá hạn chưa giải quyết\n")
        .containsPattern("đang giải quyết +82 +107 +−25\n +chỉ số trong hạn\n")
        .containsPattern("Tỉnh Tây Ninh +1 +0 +0 +3 +0 +187\n");
  }

  @Test
  void aDefinitionThatGivesThePrintedNumberIsNamedWithDossiers() throws IOException {
    Map<String, Long> other = figures("2022-01-01", "2023-03-31", "portal-766");
    Map<String, Long> own = figures("2022-01-01", "2023-03-31", "day");
    assertThat(other.get("resolved_overdue")).isNotEqualTo(own.get("resolved_overdue"));
    DemoLake.Outcome outcome =
        reconcile(
            "2022-01-01,2023-03-31", Map.of("resolved_overdue", other.get("resolved_overdue")));
    assertThat(outcome.out())
        .contains("đúng theo cách tính portal-766")
        .containsPattern("hồ\\s+sơ\\s+tính\\s+khác:\\s+MP\\.");
    assertThat(outcome.out()).containsPattern("Tỉnh Tây Ninh +1 +0 +0 +1 +0 ");
  }

  @Test
  void otherDaysThatGiveThePrintedNumberAreNamed() throws IOException {
    Map<String, Long> shifted = figures("2022-12-15", "2023-03-14", "day");
    Map<String, Long> printed =
        Map.of(
            "received", shifted.get("received"),
            "received_online", shifted.get("received_online"));
    assertThat(reconcile("2023-01-01,2023-03-31", printed).out())
        .contains("đúng nếu tính từ 15/12/2022 đến 14/03/2023");
    Set<String> own = received("2023-01-01", "2023-03-31");
    Set<String> other = received("2022-12-15", "2023-03-14");
    Set<String> moved = new TreeSet<>(own);
    moved.removeAll(other);
    other.stream().filter(code -> !own.contains(code)).forEach(moved::add);
    JsonNode counts =
        new ObjectMapper()
            .readTree(reconcile("2023-01-01,2023-03-31", printed, "--format", "json").out())
            .get(0)
            .at("/lake/counts");
    List<String> named = new ArrayList<>();
    counts.forEach(
        count -> {
          if (count.get("field").asText().equals("received")) {
            assertThat(count.get("why").asText()).isEqualTo("cut-off");
            count.get("dossiers").forEach(code -> named.add(code.asText()));
          }
        });
    assertThat(named).hasSizeGreaterThan(100).containsExactlyElementsOf(moved);
  }

  private static Set<String> received(String from, String to) {
    Set<String> codes = new TreeSet<>();
    table("dossiers", from, to, "--figure", "received").stream()
        .skip(1)
        .forEach(line -> codes.add(line.split(",", 2)[0]));
    return codes;
  }

  @Test
  void aNumberThatNothingExplainsStaysOpenAndAUnitThatIsNotKnownIsSaid() throws IOException {
    DemoLake.Outcome open = reconcile("2022-01-01,2023-03-31", Map.of("received", 22_549L));
    assertThat(open.out()).containsPattern("tiếp nhận +22\\.549 +22\\.547 +\\+2\n");
    assertThat(open.out()).containsPattern("Tỉnh Tây Ninh +1 +0 +0 +0 +1 +2\n");
    DemoLake.Outcome before = reconcile("2020-07-01,2020-07-31", Map.of("received", 7L));
    assertThat(before.out())
        .contains("chưa đồng bộ: kho không có hồ sơ của đơn vị trong kỳ")
        .containsPattern("Tỉnh Tây Ninh +1 +0 +0 +1 +0 +7\n");
    Path file =
        Files.writeString(
            folder.resolve("x.csv"),
            "case_id,unit,period_start,period_end,resolved\nx,Sao Hỏa,2023-01-01,2023-03-31,1\n");
    DemoLake.Outcome unknown =
        DemoLake.cchc("reconcile", file.toString(), "--lake", DemoLake.get().lake.toString());
    assertThat(unknown.code()).isZero();
    assertThat(unknown.err()).contains("Không so với kho được 1 số liệu").contains("x");
  }

  @Test
  void aLakeWithoutReportedFiguresIsSaidToHaveNoneAndNoPageIsPrinted() {
    String lake = DemoLake.get().lake.toString();
    DemoLake.Outcome outcome =
        DemoLake.cchc("reconcile", "--lake", lake, "--report", "pdf", "--out", folder.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("A-063").hasLineCount(1);
    assertThat(folder).isEmptyDirectory();
  }

  private DemoLake.Outcome reconcile(String days, Map<String, Long> counts, String... more)
      throws IOException {
    Map<String, Long> ordered = new LinkedHashMap<>(counts);
    List<String> values = new ArrayList<>();
    ordered.values().forEach(count -> values.add(Long.toString(count)));
    Path file =
        Files.writeString(
            folder.resolve("figures.csv"),
            "case_id,unit,period_start,period_end,"
                + String.join(",", ordered.keySet())
                + "\nHT,"
                + UNIT
                + ","
                + days
                + ","
                + String.join(",", values)
                + "\n");
    List<String> command =
        new ArrayList<>(
            List.of("reconcile", file.toString(), "--lake", DemoLake.get().lake.toString()));
    command.addAll(List.of(more));
    return DemoLake.cchc(command.toArray(String[]::new));
  }

  private static Map<String, Long> figures(String from, String to, String timeliness) {
    List<String> lines = table("figures", from, to, "--timeliness", timeliness);
    List<String> names = List.of(lines.get(0).split(",", -1));
    List<String> values = List.of(lines.get(1).split(",", -1));
    Map<String, Long> figures = new LinkedHashMap<>();
    for (int i = names.indexOf("received"); i < names.size(); i++) {
      figures.put(names.get(i), Long.valueOf(values.get(i)));
    }
    return figures;
  }

  /** The lines that a verb prints of the town as CSV. */
  private static List<String> table(String verb, String from, String to, String... more) {
    List<String> command =
        new ArrayList<>(List.of(verb, "--unit", "709", "--from", from, "--to", to));
    command.addAll(List.of(more));
    command.addAll(List.of("--format", "csv", "--lake", DemoLake.get().lake.toString()));
    DemoLake.Outcome outcome = DemoLake.cchc(command.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out().lines().toList();
  }
}
