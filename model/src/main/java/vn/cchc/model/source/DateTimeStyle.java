package vn.cchc.model.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a source writes dates with times. */
public enum DateTimeStyle {
  /** {@code yyyyMMddHHmmss}, as the national synchronisation. */
  @JsonProperty("compact")
  COMPACT,
  /** {@code dd/MM/yyyy HH:mm:ss}, the time optional. */
  @JsonProperty("vietnamese")
  VIETNAMESE
}
