package vn.cchc.simulate.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why an extra row must be refused. Such rows carry codes of their own and count nowhere. Rates are
 * per thousand of all dossiers.
 */
public enum Fault {
  @JsonProperty("end-before-receipt")
  END_BEFORE_RECEIPT,
  @JsonProperty("unreadable-date")
  UNREADABLE_DATE,
  @JsonProperty("received-after-extraction")
  RECEIVED_AFTER_EXTRACTION,
  @JsonProperty("no-receipt-date")
  NO_RECEIPT_DATE,
  @JsonProperty("no-code")
  NO_CODE,
  @JsonProperty("unknown-unit")
  UNKNOWN_UNIT,
  @JsonProperty("unknown-status")
  UNKNOWN_STATUS
}
