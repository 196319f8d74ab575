package vn.cchc.model.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * The half-days (buổi) of a working day in order, such as 07:00 to 11:30 and 13:30 to 17:00; a
 * local decision.
 *
 * @param sessions at least one, each after the other
 */
public record WorkingSessions(List<Session> sessions) implements Serializable {

  /**
   * One half-day.
   *
   * @param from first moment
   * @param to moment at which it is over
   */
  public record Session(LocalTime from, LocalTime to) implements Serializable {

    /** Rejects a session that does not end after it begins. */
    public Session {
      if (!to.isAfter(from)) {
        throw new IllegalArgumentException("the session %s-%s ends too early".formatted(from, to));
      }
    }

    /** A session written as {@code 07:00-11:30}; the schema has checked the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Session of(String text) {
      String[] ends = text.split("-", 2);
      return new Session(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    /** How much of the session of a day lies between two moments. */
    Duration within(LocalDate day, LocalDateTime first, LocalDateTime last) {
      LocalDateTime begin = day.atTime(from).isAfter(first) ? day.atTime(from) : first;
      LocalDateTime end = day.atTime(to).isBefore(last) ? day.atTime(to) : last;
      return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
    }
  }

  /** Copies the list; rejects sessions out of order. */
  public WorkingSessions {
    sessions = List.copyOf(sessions);
    if (sessions.isEmpty()) {
      throw new IllegalArgumentException("a working day has at least one session");
    }
    for (int i = 1; i < sessions.size(); i++) {
      if (sessions.get(i).from.isBefore(sessions.get(i - 1).to)) {
        throw new IllegalArgumentException("working sessions overlap or are out of order");
      }
    }
  }

  /** The sessions as the calendar file declares them. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static WorkingSessions declared(List<Session> sessions) {
    return new WorkingSessions(sessions);
  }

  /**
   * When the half-day of a moment begins: the latest session begun by then, for a moment before the
   * first one the beginning of the day.
   */
  public LocalDateTime begin(LocalDateTime moment) {
    LocalTime begin = LocalTime.MIDNIGHT;
    for (Session session : sessions) {
      begin = session.from.isAfter(moment.toLocalTime()) ? begin : session.from;
    }
    return moment.toLocalDate().atTime(begin);
  }
}
