package vn.cchc.simulate.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What real senders do to records that count. Rates are per thousand of the stated base. */
public enum Distortion {
  /** Of all dossiers: the newest record sent again, byte for byte. */
  @JsonProperty("re-sent")
  RE_SENT,
  /** Of ended ones: an earlier state sent in the same file, before the newest. */
  @JsonProperty("re-sent-newer")
  RE_SENT_NEWER,
  /** Of ended ones: an earlier state sent after the newest, in a later file where there is one. */
  @JsonProperty("regression")
  REGRESSION,
  /** Of open ones: status 9, 10 or 7 without any end date, which leaves them open. */
  @JsonProperty("ended-without-date")
  ENDED_WITHOUT_DATE,
  /** Of open ones: status 4 with an end date, which does not end them. */
  @JsonProperty("end-date-while-open")
  END_DATE_WHILE_OPEN,
  /** Of resolved ones: no end of handling, only the handing out. */
  @JsonProperty("end-only-in-handed-out")
  END_ONLY_IN_HANDED_OUT,
  /** Of dossiers in time: a procedure code that no catalogue has. */
  @JsonProperty("unknown-procedure")
  UNKNOWN_PROCEDURE,
  /** Of all: the procedure code with a local suffix. */
  @JsonProperty("local-code")
  LOCAL_CODE,
  /** Of those received directly: no channel given. */
  @JsonProperty("empty-channel")
  EMPTY_CHANNEL,
  /** Of all: names as base letters and combining marks (NFD). */
  @JsonProperty("decomposed")
  DECOMPOSED,
  /** Of all: the unit under another of its written forms. */
  @JsonProperty("other-unit-text")
  OTHER_UNIT_TEXT,
  /** Of those with at least two working days: papers asked for and brought. */
  @JsonProperty("supplement")
  SUPPLEMENT,
  /** Of those with papers asked for: asked for a second time. */
  @JsonProperty("second-supplement")
  SECOND_SUPPLEMENT,
  /** Of those with at least four working days: one new due date. */
  @JsonProperty("rescheduled")
  RESCHEDULED,
  /** Of those rescheduled: a second new due date. */
  @JsonProperty("rescheduled-twice")
  RESCHEDULED_TWICE,
  /** Of dossiers in time whose computed due date says the same: no due date given. */
  @JsonProperty("missing-due")
  MISSING_DUE
}
