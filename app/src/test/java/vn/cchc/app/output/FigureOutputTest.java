package vn.cchc.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.app.Terminal;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.unit.Unit;

class FigureOutputTest {

  private static final Unit UNIT =
      Conf.load(Path.of(System.getProperty("cchc.root"), "conf")).units().find("709").orElseThrow();
  private static final DateRange MARCH =
      new DateRange(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31));

  private static String table(Map<Figure, Long> first, Map<Figure, Long> second) {
    StringWriter out = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(out), new PrintWriter(new StringWriter()), Clock.systemUTC(), false);
    FigureOutput.table(terminal, List.of(row("one", first), row("two", second)));
    terminal.out().flush();
    return out.toString();
  }

  private static FigureRow row(String key, Map<Figure, Long> figures) {
    return new FigureRow(UNIT, MARCH, "day", Optional.of(key), key, Figures.of(figures));
  }

  @Test
  void whatHasNoDueDateStandsInAColumnWhereThereIsAny() {
    assertThat(table(Map.of(Figure.RECEIVED, 3L), Map.of()))
        .doesNotContain("k.hạn")
        .containsPattern("one +0 +3 +0 +0 +0 +0 +0 +0\n");
    String with =
        table(
            Map.of(Figure.RECEIVED, 3L, Figure.RESOLVED_NO_DUE, 2L),
            Map.of(Figure.IN_PROGRESS_NO_DUE, 1L));
    assertThat(with)
        .containsPattern("one +0 +3 +0 +0 +0 +2 +0 +0 +0 +0\n")
        .containsPattern("two +0 +0 +0 +0 +0 +0 +0 +0 +0 +1\n");
    assertThat(with.lines()).allMatch(line -> line.length() <= TextTable.WIDTH);
  }
}
