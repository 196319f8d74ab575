package vn.cchc.model.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a source writes dates with times. */
public enum DateTimeStyle {
  /** {@code yyyyMMddHHmmss}, as the national synchronisation. */
  @JsonProperty("compact")
  COMPACT,
  /** {@code dd/MM/yyyy HH:mm:ss}, the time optional. */
  @JsonProperty("vietnamese")
  VIETNAMESE,
  /**
   * {@code yyyy-MM-ddTHH:mm:ss}, time, seconds, fraction and zone optional; with a zone the local
   * time in Vietnam is meant.
   */
  @JsonProperty("iso")
  ISO,
  /** {@code yyyy-MM-dd HH:mm:ss}, the fraction optional, as databases print local times. */
  @JsonProperty("sql")
  SQL,
  /** Milliseconds since 1970-01-01T00:00Z in 13 digits. */
  @JsonProperty("epoch-millis")
  EPOCH_MILLIS
}
