package vn.cchc.model.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Units of statutory time limits. */
public enum TimeUnit {
  @JsonProperty("working-day")
  WORKING_DAY,
  @JsonProperty("calendar-day")
  CALENDAR_DAY,
  @JsonProperty("hour")
  HOUR,
  @JsonProperty("month")
  MONTH,
  @JsonProperty("none")
  NONE
}
