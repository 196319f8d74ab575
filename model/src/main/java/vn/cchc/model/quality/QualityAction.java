package vn.cchc.model.quality;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a broken rule does, from mild to grave. */
public enum QualityAction {
  /** The record counts; the fault is kept and reported. */
  @JsonProperty("warn")
  WARN,
  /** The record stays out of silver. */
  @JsonProperty("quarantine")
  QUARANTINE,
  /** The whole file stays out. */
  @JsonProperty("refuse-file")
  REFUSE_FILE
}
