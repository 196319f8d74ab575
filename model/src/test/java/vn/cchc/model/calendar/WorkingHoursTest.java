package vn.cchc.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.conf.TestConf;

class WorkingHoursTest {

  private final WorkingHours hours =
      new WorkingHours(TestConf.SHIPPED.calendar(), TestConf.SHIPPED.timeRules().sessions());

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    // one Wednesday: 4.5 hours and 3.5 hours
    "2023-03-15T00:00, 2023-03-16T00:00, PT8H",
    "2023-03-15T07:00, 2023-03-15T11:30, PT4H30M",
    "2023-03-15T11:30, 2023-03-15T13:30, PT0S",
    "2023-03-15T10:00, 2023-03-15T14:00, PT2H",
    "2023-03-15T16:59:59, 2023-03-16T07:00:01, PT2S",
    // over a weekend
    "2023-03-17T16:00, 2023-03-20T08:00, PT2H",
    // 29/4/2024 is off, the Saturday 4/5/2024 is worked for it
    "2024-04-26T16:00, 2024-05-02T08:00, PT2H",
    "2024-05-04T00:00, 2024-05-05T00:00, PT8H",
    "2024-05-05T00:00, 2024-05-06T00:00, PT0S",
    // the second moment is not later
    "2023-03-15T10:00, 2023-03-15T10:00, PT0S",
    "2023-03-16T10:00, 2023-03-15T10:00, PT0S"
  })
  void onlyHalfDaysOfWorkingDaysCount(LocalDateTime from, LocalDateTime to, Duration worked) {
    assertThat(hours.between(from, to)).isEqualTo(worked);
  }

  @Test
  void halfDaysFollowOneAnother() {
    WorkingSessions.Session morning = WorkingSessions.Session.of("07:00-11:30");
    WorkingSessions.Session afternoon = WorkingSessions.Session.of("13:30-17:00");
    assertThatThrownBy(() -> new WorkingSessions(List.of(afternoon, morning)))
        .hasMessage("working sessions overlap or are out of order");
    assertThatThrownBy(() -> new WorkingSessions(List.of()))
        .hasMessage("a working day has at least one session");
    assertThatThrownBy(() -> WorkingSessions.Session.of("11:30-07:00"))
        .hasMessage("the session 11:30-07:00 ends too early");
    assertThat(new WorkingSessions(List.of(morning, afternoon)).sessions()).hasSize(2);
  }
}
