package vn.cchc.model.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that differs from the ordinary week.
 *
 * @param date the day
 * @param kind a weekday off, or a weekend day worked
 * @param name why
 * @param substituteFor the day it stands for; null when none
 * @param notice number of the official notice
 */
public record CalendarDay(
    LocalDate date,
    Kind kind,
    String name,
    @JsonProperty("for") LocalDate substituteFor,
    String notice) {

  /** Rejects missing parts. */
  public CalendarDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(notice, "notice");
  }

  /** What kind of exception. */
  public enum Kind {
    /** A weekday off. */
    @JsonProperty("off")
    OFF,
    /** A weekend day worked in exchange. */
    @JsonProperty("work")
    WORK
  }
}
