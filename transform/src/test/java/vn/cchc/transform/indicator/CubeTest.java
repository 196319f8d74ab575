package vn.cchc.transform.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.indicator.DossierTerm;
import vn.cchc.model.ledger.Measure;
import vn.cchc.model.period.DateRange;

/** Counting at the places of a cube: two procedures, two channels, one of them at a level. */
class CubeTest {

  private static final LocalDate DAY = LocalDate.of(2023, 2, 1);
  private static final DateRange FEBRUARY = new DateRange(DAY, LocalDate.of(2023, 2, 28));

  private final Cube cube = new Cube(FEBRUARY);

  CubeTest() {
    add("1.1", Channel.ONLINE, "toan-trinh", Measure.RECEIVED, 3);
    add("1.1", Channel.DIRECT, "toan-trinh", Measure.RECEIVED, 2);
    add("1.2", Channel.ONLINE, "", Measure.RECEIVED, 5);
    add("1.3", Channel.ONLINE, "", Measure.RECEIVED, 1);
    add("1.3", Channel.ONLINE, "", Measure.RECEIVED, -1);
  }

  @Test
  void dossiersAreCountedWhereTheTermLooks() {
    assertThat(count(term(null, null, null))).isEqualTo(10);
    assertThat(count(term(List.of(Channel.ONLINE), null, null))).isEqualTo(8);
    assertThat(count(term(null, List.of("toan-trinh"), null))).isEqualTo(5);
    assertThat(count(term(List.of(Channel.ONLINE), List.of("toan-trinh"), null))).isEqualTo(3);
  }

  @Test
  void aProcedureIsCountedOnceAndOnlyWithADossier() {
    DossierTerm procedures = term(null, null, DossierTerm.Count.PROCEDURES);
    assertThat(count(procedures)).isEqualTo(2);
    assertThat(cube.procedures(procedures, place -> true)).containsExactly("1.1", "1.2");
    assertThat(cube.count(procedures, place -> place.channel() == Channel.DIRECT)).isEqualTo(1);
  }

  @Test
  void aKeyWithoutAnyFigureHasNoRow() {
    assertThat(cube.keys(Axis.PROCEDURE)).containsExactly("1.1", "1.2");
    assertThat(cube.keys(Axis.CHANNEL)).containsExactly("direct", "online");
  }

  private void add(String procedure, Channel channel, String level, Measure measure, long amount) {
    cube.sum(new Place(procedure, "ho-tich", channel, level, ""))
        .add(DAY, channel, measure, amount);
  }

  private long count(DossierTerm term) {
    return cube.count(term, place -> true);
  }

  private static DossierTerm term(
      List<Channel> channels, List<String> levels, DossierTerm.Count count) {
    return new DossierTerm(List.of(Figure.RECEIVED), channels, levels, null, count);
  }
}
