package vn.cchc.model.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** The working time of offices: parts of each working day. */
public final class WorkingHours {

  private final WorkingCalendar calendar;
  private final List<Part> parts;

  /**
   * Part of a working day.
   *
   * @param from its begin
   * @param to its end
   */
  public record Part(LocalTime from, LocalTime to) {

    /** Rejects a part that ends before it begins. */
    public Part {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      if (!to.isAfter(from)) {
        throw new IllegalArgumentException("working hours end at " + to + " before " + from);
      }
    }

    private Duration within(LocalDate day, LocalDateTime from, LocalDateTime to) {
      LocalDateTime begin = later(day.atTime(this.from), from);
      LocalDateTime end = day.atTime(this.to).isBefore(to) ? day.atTime(this.to) : to;
      return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
      return one.isAfter(other) ? one : other;
    }
  }

  /** Working time on these days in these parts, which do not overlap. */
  public WorkingHours(WorkingCalendar calendar, List<Part> parts) {
    this.calendar = calendar;
    this.parts = List.copyOf(parts);
  }

  /** The working time between two moments; zero when the second is not later. */
  public Duration between(LocalDateTime from, LocalDateTime to) {
    Duration sum = Duration.ZERO;
    for (LocalDate day = from.toLocalDate();
        !day.isAfter(to.toLocalDate());
        day = day.plusDays(1)) {
      if (calendar.isWorkingDay(day)) {
        for (Part part : parts) {
          sum = sum.plus(part.within(day, from, to));
        }
      }
    }
    return sum;
  }
}
