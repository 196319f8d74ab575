package vn.cchc.model.dossier;

import java.util.Locale;

/** How a dossier was received (kênh tiếp nhận). */
public enum Channel {
  DIRECT,
  ONLINE,
  POSTAL;

  /** As stored in tables: {@code direct}, {@code online}, {@code postal}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The channel of a stored code. */
  public static Channel ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
