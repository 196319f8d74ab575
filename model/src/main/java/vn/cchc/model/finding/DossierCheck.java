package vn.cchc.model.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** What a rule over dossiers looks at; each has one {@link Check}. */
public enum DossierCheck {
  /** A late dossier without any apology slip. */
  APOLOGY_MISSING,
  /** A slip sent later than so many days before the due date. */
  APOLOGY_LATE,
  /** Promised a new date more often than allowed. */
  RESCHEDULED,
  /** Late dossiers of an official who has at least so many in the year. */
  OFFICIAL_LATE,
  /** An ended status without a date of the end. */
  ENDED_WITHOUT_DATE,
  /** A due date moved after it had passed. */
  DUE_MOVED_LATE,
  /** A due date later than the limit of the procedure allows. */
  DUE_BEYOND_LIMIT,
  /** Papers asked for more often than allowed. */
  SUPPLEMENTS,
  /** Accepted after more working hours than allowed. */
  ACCEPTED_LATE,
  /** Dates in years whose days off are not declared. */
  BEYOND_CALENDAR;

  /** As declared: {@code apology-missing}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Names of the parameters that it takes, all of them required. */
  public Set<String> parameters() {
    return switch (this) {
      case APOLOGY_LATE -> Set.of("days-before");
      case RESCHEDULED, SUPPLEMENTS -> Set.of("most");
      case OFFICIAL_LATE -> Set.of("least", "year");
      case ENDED_WITHOUT_DATE -> Set.of("statuses");
      case ACCEPTED_LATE -> Set.of("hours", "channels");
      case APOLOGY_MISSING, DUE_MOVED_LATE, DUE_BEYOND_LIMIT, BEYOND_CALENDAR -> Set.of();
    };
  }
}
