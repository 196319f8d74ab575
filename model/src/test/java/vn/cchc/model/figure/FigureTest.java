package vn.cchc.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureTest {

  /** Others check us by these columns, so the order is a promise. */
  @Test
  void columnsComeInThePromisedOrder() {
    assertThat(Figure.columns().collect(Collectors.joining(",")))
        .isEqualTo(
            "received,received_direct,received_online,received_postal,carried_over,resolved_early,"
                + "resolved_on_time,resolved_overdue,resolved_no_due,returned,"
                + "in_progress_within_due,in_progress_overdue,in_progress_no_due,paused,"
                + "postal_returned,registered,not_accepted");
  }

  @Test
  void aColumnNameFindsItsFigureWithUnderscoresOrHyphens() {
    for (Figure figure : Figure.values()) {
      assertThat(Figure.byColumn(figure.column())).contains(figure);
      assertThat(Figure.byColumn(figure.column().replace('_', '-'))).contains(figure);
      assertThat(figure.vietnamese()).isNotBlank();
    }
    assertThat(Figure.byColumn("resolved")).isEmpty();
    assertThatThrownBy(() -> Figure.declared("resolved"))
        .hasMessage("no figure is called resolved");
  }

  @Test
  void theTwoSidesOfTheIdentityAreThoseOfTheDesign() {
    assertThat(names(Figure.INFLOW.stream())).isEqualTo("carried_over + received");
    assertThat(names(Figure.PLACED.stream()))
        .isEqualTo(
            "resolved_early + resolved_on_time + resolved_overdue + resolved_no_due + returned"
                + " + in_progress_within_due + in_progress_overdue + in_progress_no_due");
  }

  private static String names(Stream<Figure> figures) {
    return figures.map(Figure::column).collect(Collectors.joining(" + "));
  }
}
