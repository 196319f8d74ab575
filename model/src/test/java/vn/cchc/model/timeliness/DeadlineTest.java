package vn.cchc.model.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.conf.TestConf;
import vn.cchc.model.timeliness.TimelinessDefinition.Granularity;

class DeadlineTest {

  @ParameterizedTest(name = "ended {0}, due {1}: {2} by day, {3} by hour")
  @CsvSource({
    "2023-03-14T23:59:59, 2023-03-15T16:30:00, EARLY,   EARLY",
    "2023-03-15T00:00:00, 2023-03-15T16:30:00, ON_TIME, ON_TIME",
    "2023-03-15T16:29:59, 2023-03-15T16:30:00, ON_TIME, ON_TIME",
    "2023-03-15T16:30:00, 2023-03-15T16:30:00, ON_TIME, ON_TIME",
    "2023-03-15T16:30:01, 2023-03-15T16:30:00, ON_TIME, OVERDUE",
    "2023-03-15T23:59:59, 2023-03-15T16:30:00, ON_TIME, OVERDUE",
    "2023-03-16T00:00:00, 2023-03-15T16:30:00, OVERDUE, OVERDUE",
    "2023-04-01T08:00:00, 2023-03-31T16:30:00, OVERDUE, OVERDUE",
    "2022-12-31T08:00:00, 2023-01-01T16:30:00, EARLY,   EARLY",
    // a due date at midnight is a day without a time
    "2023-03-14T23:59:59, 2023-03-15T00:00:00, EARLY,   EARLY",
    "2023-03-15T00:00:00, 2023-03-15T00:00:00, ON_TIME, ON_TIME",
    "2023-03-15T23:59:59, 2023-03-15T00:00:00, ON_TIME, ON_TIME",
    "2023-03-16T00:00:00, 2023-03-15T00:00:00, OVERDUE, OVERDUE",
    // one second after midnight is a time
    "2023-03-15T00:00:02, 2023-03-15T00:00:01, ON_TIME, OVERDUE"
  })
  void comparesAnEndWithADueDate(
      LocalDateTime end, LocalDateTime due, Verdict byDay, Verdict byHour) {
    assertThat(verdict(Granularity.DAY, end, due)).isEqualTo(byDay);
    assertThat(verdict(Granularity.TIMESTAMP, end, due)).isEqualTo(byHour);
  }

  @ParameterizedTest(name = "ended {0}, due {1}: {2} by half-day")
  @CsvSource({
    "2023-03-15T06:59:59, 2023-03-15T10:00:00, EARLY",
    "2023-03-15T07:00:00, 2023-03-15T10:00:00, ON_TIME",
    "2023-03-15T10:00:00, 2023-03-15T10:00:00, ON_TIME",
    "2023-03-15T10:00:01, 2023-03-15T10:00:00, OVERDUE",
    "2023-03-15T13:29:59, 2023-03-15T16:30:00, EARLY",
    "2023-03-15T13:30:00, 2023-03-15T16:30:00, ON_TIME",
    // between the half-days the morning goes on
    "2023-03-15T07:00:00, 2023-03-15T12:00:00, ON_TIME",
    // before the first half-day the day decides
    "2023-03-14T23:59:59, 2023-03-15T06:00:00, EARLY",
    "2023-03-15T00:00:00, 2023-03-15T06:00:00, ON_TIME",
    // a due date at midnight is a day without a time
    "2023-03-15T00:00:00, 2023-03-15T00:00:00, ON_TIME",
    "2023-03-15T23:59:59, 2023-03-15T00:00:00, ON_TIME"
  })
  void comparesHalfDays(LocalDateTime end, LocalDateTime due, Verdict verdict) {
    assertThat(verdict(Granularity.HALF_DAY, end, due)).isEqualTo(verdict);
  }

  private static Verdict verdict(Granularity granularity, LocalDateTime end, LocalDateTime due) {
    return Deadline.of(due, granularity, TestConf.SHIPPED.timeRules().sessions()).verdict(end);
  }
}
