package vn.cchc.simulate.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What had become of a dossier by the cut-off, by the definition {@code day}: a dossier that ended
 * before its due day is early, on it on time, after it overdue; an open one whose due day is not
 * after the cut-off is overdue.
 */
public enum Outcome {
  @JsonProperty("early")
  EARLY,
  @JsonProperty("on-time")
  ON_TIME,
  @JsonProperty("overdue")
  OVERDUE,
  @JsonProperty("no-due")
  NO_DUE,
  @JsonProperty("withdrawn")
  WITHDRAWN,
  @JsonProperty("stopped")
  STOPPED,
  @JsonProperty("open-within-due")
  OPEN_WITHIN_DUE,
  @JsonProperty("open-overdue")
  OPEN_OVERDUE,
  @JsonProperty("open-no-due")
  OPEN_NO_DUE;

  /** Whether it ended with a result. */
  public boolean resolved() {
    return this == EARLY || this == ON_TIME || this == OVERDUE || this == NO_DUE;
  }

  /** Whether it was still open at the cut-off. */
  public boolean open() {
    return this == OPEN_WITHIN_DUE || this == OPEN_OVERDUE || this == OPEN_NO_DUE;
  }

  /** Whether its due date had passed, by the end or by the cut-off. */
  public boolean late() {
    return this == OVERDUE || this == OPEN_OVERDUE;
  }

  /** Whether it has a due date at all. */
  public boolean hasDueDate() {
    return this != NO_DUE && this != OPEN_NO_DUE;
  }
}
