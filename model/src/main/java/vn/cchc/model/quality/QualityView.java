package vn.cchc.model.quality;

/** The values that rules look at. */
@FunctionalInterface
public interface QualityView {

  /**
   * A value by field: {@code LocalDateTime} for times, {@code Integer} for numbers, {@code String}
   * for texts; null when missing.
   */
  Object value(QualityField field);
}
