package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.model.figure.Figure;

class ExplainTest {

  private static final String HOA_THANH = "TX Hoà Thành, Tây Ninh";
  private static final String PERIOD = "2022-01-01..2023-03-31";

  @Test
  void theMovesOfDossiersAreTheDifferenceOfTheFiguresForEveryPairOfDefinitions() {
    List<String> definitions = List.copyOf(DemoLake.CONF.timeliness().keySet());
    for (String other : definitions.subList(1, definitions.size())) {
      Map<Figure, Long> expected = new HashMap<>(figures(other));
      figures("day").forEach((figure, count) -> expected.merge(figure, -count, Long::sum));
      expected.values().removeIf(difference -> difference == 0);
      Map<Figure, Long> moved = new HashMap<>();
      List<String> lines = csv("explain", "--between", "day," + other);
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", -1);
        columns(cells[0]).forEach(figure -> moved.merge(figure, -1L, Long::sum));
        columns(cells[1]).forEach(figure -> moved.merge(figure, 1L, Long::sum));
      }
      moved.values().removeIf(difference -> difference == 0);
      assertThat(moved).as(other).isEqualTo(expected);
      assertThat(lines).as(other).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }
  }

  @Test
  void peopleReadWhatDiffersAndWhereDossiersMoved() {
    DemoLake.Outcome outcome =
        DemoLake.cchc(
            "explain",
            "--lake",
            DemoLake.get().lake.toString(),
            "--unit",
            HOA_THANH,
            "--period",
            PERIOD,
            "--between",
            "day, timestamp");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("DỮ LIỆU MÔ PHỎNG", "Theo ngày (day, bản 1)", "Theo giờ (timestamp, bản 1)")
        .containsPattern("Giải quyết đúng hạn +1\\.563 +1\\.168 +−395")
        .containsPattern("Giải quyết quá hạn +61 +456 +\\+395")
        .contains("395 hồ sơ: giải quyết đúng hạn → giải quyết quá hạn", "… và 390 hồ sơ nữa");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void aMoveBetweenManyFiguresFitsTheScreen() {
    DemoLake.Outcome outcome =
        DemoLake.cchc(
            "explain",
            "--lake",
            DemoLake.get().lake.toString(),
            "--unit",
            HOA_THANH,
            "--period",
            "2023-Q1",
            "--between",
            "day,returned-day");
    assertThat(outcome.out())
        .contains("không có trong kỳ → kỳ trước chuyển sang", "bưu chính công ích");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void theDatesOfBothDefinitionsAreShownWhereTheyDiffer() {
    DemoLake.Outcome outcome =
        DemoLake.cchc(
            "explain",
            "--lake",
            DemoLake.get().lake.toString(),
            "--unit",
            HOA_THANH,
            "--period",
            PERIOD,
            "--between",
            "day,original-due");
    assertThat(outcome.out()).containsPattern("theo original-due: hẹn trả \\d\\d/\\d\\d/\\d{4}");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void anythingButTwoDefinitionsIsRefused() {
    for (String between : List.of("day", "day,day", "day,timestamp,original-due", ",")) {
      DemoLake.Outcome outcome =
          DemoLake.cchc("explain", "--unit", HOA_THANH, "--period", PERIOD, "--between", between);
      assertThat(outcome.code()).as(between).isEqualTo(2);
      assertThat(outcome.err()).as(between).contains("[A-035]");
    }
  }

  private static Map<Figure, Long> figures(String timeliness) {
    List<String> lines = csv("figures", "--timeliness", timeliness);
    String[] head = lines.get(0).split(",", -1);
    String[] cells = lines.get(1).split(",", -1);
    Map<Figure, Long> figures = new HashMap<>();
    for (int i = 0; i < head.length; i++) {
      String cell = cells[i];
      Figure.byColumn(head[i]).ifPresent(figure -> figures.put(figure, Long.valueOf(cell)));
    }
    return figures;
  }

  private static List<Figure> columns(String cell) {
    return cell.isEmpty()
        ? List.of()
        : List.of(cell.split(" ", -1)).stream()
            .map(column -> Figure.byColumn(column).orElseThrow())
            .toList();
  }

  private static List<String> csv(String verb, String option, String value) {
    DemoLake.Outcome outcome =
        DemoLake.cchc(
            verb,
            "--lake",
            DemoLake.get().lake.toString(),
            "--unit",
            HOA_THANH,
            "--period",
            PERIOD,
            option,
            value,
            "--format",
            "csv");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out().lines().toList();
  }
}
