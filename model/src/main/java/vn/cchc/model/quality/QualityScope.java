package vn.cchc.model.quality;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a rule looks at. */
public enum QualityScope {
  /** One record as it was sent. */
  @JsonProperty("record")
  RECORD,
  /** The newest state of a dossier, with what its earlier records said. */
  @JsonProperty("dossier")
  DOSSIER
}
