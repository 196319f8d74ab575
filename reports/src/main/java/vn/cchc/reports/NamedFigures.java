package vn.cchc.reports;

import java.util.Objects;
import vn.cchc.model.figure.Figures;

/**
 * The figures of something with a name: a field, a procedure, a unit.
 *
 * @param name what people read
 */
public record NamedFigures(String name, Figures figures) {

  /** Rejects missing parts. */
  public NamedFigures {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(figures, "figures");
  }
}
