package vn.cchc.model.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.Ratio;

/**
 * A numerator over a denominator, each a sum of figures. The same counts read over "received",
 * "resolved" and "due in the period" are different indicators with different names.
 *
 * @param code ascii id such as {@code on-time-over-resolved}
 * @param nameVi what people read
 * @param nameEn English name
 * @param numerator figures added for the numerator
 * @param denominator figures added for the denominator
 * @param denominatorVi the denominator in words, printed beside the ratio
 * @param direction whether more is better
 * @param basis legal basis or source of the rule
 */
public record Indicator(
    String code,
    String nameVi,
    String nameEn,
    List<Figure> numerator,
    List<Figure> denominator,
    String denominatorVi,
    Direction direction,
    String basis) {

  /** Copies the lists; rejects an empty one. */
  public Indicator {
    numerator = List.copyOf(numerator);
    denominator = List.copyOf(denominator);
    if (numerator.isEmpty() || denominator.isEmpty()) {
      throw new IllegalArgumentException(
          "indicator " + code + " needs a numerator and a denominator");
    }
  }

  /** Which way is better. */
  public enum Direction {
    /** More is better. */
    @JsonProperty("up")
    UP,
    /** Less is better. */
    @JsonProperty("down")
    DOWN
  }

  /** The exact ratio of these figures. */
  public Ratio ratio(Figures figures) {
    return new Ratio(figures.sum(numerator), figures.sum(denominator));
  }
}
