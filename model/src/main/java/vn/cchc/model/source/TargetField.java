package vn.cchc.model.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The whitelisted fields of a dossier record; nothing else enters the lake. */
public enum TargetField {
  @JsonProperty("dossier")
  DOSSIER,
  @JsonProperty("unit")
  UNIT,
  @JsonProperty("procedure")
  PROCEDURE,
  @JsonProperty("procedure-name")
  PROCEDURE_NAME,
  @JsonProperty("channel")
  CHANNEL,
  @JsonProperty("status")
  STATUS,
  @JsonProperty("submitted-at")
  SUBMITTED_AT,
  @JsonProperty("received-at")
  RECEIVED_AT,
  @JsonProperty("due-at")
  DUE_AT,
  @JsonProperty("refused-at")
  REFUSED_AT,
  @JsonProperty("ended-at")
  ENDED_AT,
  @JsonProperty("handed-out-at")
  HANDED_OUT_AT,
  @JsonProperty("return-way")
  RETURN_WAY,
  @JsonProperty("digitised")
  DIGITISED,
  @JsonProperty("paid-online")
  PAID_ONLINE,
  @JsonProperty("asked-at")
  ASKED_AT,
  @JsonProperty("brought-at")
  BROUGHT_AT,
  @JsonProperty("due-before")
  DUE_BEFORE,
  @JsonProperty("due-after")
  DUE_AFTER
}
