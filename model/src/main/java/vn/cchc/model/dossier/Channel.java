package vn.cchc.model.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** How a dossier was received (kênh tiếp nhận). */
public enum Channel {
  DIRECT("Trực tiếp"),
  ONLINE("Trực tuyến"),
  POSTAL("Bưu chính công ích");

  private final String vietnamese;

  Channel(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** What people read. */
  public String vietnamese() {
    return vietnamese;
  }

  /** As stored in tables: {@code direct}, {@code online}, {@code postal}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The channel of a stored code. */
  @JsonCreator
  public static Channel ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
