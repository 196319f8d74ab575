package vn.cchc.reports;

import java.util.Objects;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.Period;

/** The figures of the same unit over an earlier period, under the same definition of on time. */
public record PastPeriod(Period period, Figures figures) {

  /** Rejects missing parts. */
  public PastPeriod {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(figures, "figures");
  }
}
