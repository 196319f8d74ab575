package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.simulate.scenario.Expectation;

/** What the source documents printed comes out of {@code cchc figures}. */
class PublishedFiguresTest {

  @Test
  void everyPublishedFigureComesOutOfTheCommand() {
    DemoLake demo = DemoLake.get();
    List<String> differences = new ArrayList<>();
    for (Expectation expected : demo.scenario.expect()) {
      Map<String, String> row = figures(demo, expected);
      if (expected.digitised() != null) {
        assertThat(digitised(expected)).as(expected.note()).isEqualTo(expected.digitised());
      }
      expected
          .figures()
          .forEach(
              (name, count) -> {
                if (!Long.toString(count).equals(row.get(name))) {
                  differences.add(
                      expected.note() + ": " + name + " " + row.get(name) + " for " + count);
                }
              });
    }
    assertThat(demo.scenario.expect()).hasSizeGreaterThan(10);
    assertThat(differences).isEmpty();
  }

  @Test
  void hoaThanhIsWhatTheTownReported() {
    Map<String, String> row =
        csv("figures", "--unit", "TX Hoà Thành, Tây Ninh", "--period", "2022-01-01..2023-03-31");
    assertThat(row)
        .containsEntry("received", "22547")
        .containsEntry("received_online", "20908")
        .containsEntry("in_progress_within_due", "82");
    assertThat(number(row, "received_direct") + number(row, "received_postal")).isEqualTo(1639);
    assertThat(number(row, "resolved_early") + number(row, "resolved_on_time")).isEqualTo(22379);
    assertThat(number(row, "resolved_overdue") + number(row, "in_progress_overdue")).isEqualTo(86);
  }

  @Test
  void theProvinceOfTheFirstQuarterIsWhatItsDepartmentReported() {
    Map<String, String> row = csv("figures", "--unit", "tỉnh Bạc Liêu", "--period", "2023-Q1");
    assertThat(row).containsEntry("received", "113905").containsEntry("resolved_overdue", "15");
    assertThat(number(row, "resolved_early") + number(row, "resolved_on_time")).isEqualTo(111340);
    assertThat(number(row, "in_progress_within_due") + number(row, "in_progress_overdue"))
        .isEqualTo(2550);
    List<Map<String, String>> fields =
        rows("figures", "--unit", "95", "--period", "2023-Q1", "--by", "field");
    long land =
        fields.stream()
            .filter(f -> f.get("key").equals("dat-dai"))
            .mapToLong(f -> number(f, "resolved_overdue"))
            .sum();
    assertThat(land).as("overdue in land, mostly").isGreaterThan(15 / 2);
    assertThat(fields.stream().mapToLong(f -> number(f, "received")).sum()).isEqualTo(113905);
  }

  private static Map<String, String> figures(DemoLake demo, Expectation expected) {
    List<String> args = new ArrayList<>();
    args.addAll(List.of("figures", "--unit", expected.unit()));
    args.addAll(List.of("--from", expected.from().toString(), "--to", expected.to().toString()));
    args.addAll(List.of("--timeliness", expected.timeliness()));
    if (expected.own()) {
      args.add("--own");
    }
    assertThat(demo.lake).exists();
    return csv(args.toArray(String[]::new));
  }

  private static long digitised(Expectation expected) {
    List<Map<String, String>> indicators =
        rows(
            "indicators",
            "--unit",
            expected.unit(),
            "--from",
            expected.from().toString(),
            "--to",
            expected.to().toString());
    return indicators.stream()
        .filter(i -> i.get("indicator").equals("digitised-share"))
        .mapToLong(i -> number(i, "numerator"))
        .sum();
  }

  private static Map<String, String> csv(String... args) {
    List<Map<String, String>> rows = rows(args);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static List<Map<String, String>> rows(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--format", "csv", "--lake", DemoLake.get().lake.toString()));
    DemoLake.Outcome outcome = DemoLake.cchc(all.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    List<String> lines = outcome.out().lines().toList();
    String[] header = lines.get(0).split(",", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static long number(Map<String, String> row, String name) {
    return Long.parseLong(row.get(name));
  }
}
