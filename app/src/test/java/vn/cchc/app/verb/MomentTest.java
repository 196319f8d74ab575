package vn.cchc.app.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-04-05T10:00:00Z"), ZoneOffset.UTC);

  @Test
  void aDayLastsToItsEndInVietnam() {
    Moment moment = Moment.parse("2023-04-04", CLOCK);
    assertThat(moment.instant()).isEqualTo("2023-04-04T16:59:59.999999999Z");
    assertThat(moment.vietnamese()).isEqualTo("hết ngày 04/04/2023");
  }

  @Test
  void aTimeIsThatOfVietnam() {
    Moment moment = Moment.parse("2023-04-05 17:00", CLOCK);
    assertThat(moment.instant()).isEqualTo(CLOCK.instant());
    assertThat(moment.vietnamese()).isEqualTo("17:00:00 ngày 05/04/2023");
    assertThat(Moment.parse("2023-04-05T16:59:59.5", CLOCK).instant())
        .isEqualTo("2023-04-05T09:59:59.500Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-04-05", "2023-04-05T17:00:00.001"})
  void whatHasNotComeYetIsRefused(String text) {
    assertThatThrownBy(() -> Moment.parse(text, CLOCK)).hasMessageContaining("has not come yet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2023", "2023-02-30", "05/04/2023", "2023-04-05T25:00", "2023-04-05Z"})
  void whatIsNoMomentIsRefused(String text) {
    assertThatThrownBy(() -> Moment.parse(text, CLOCK))
        .hasMessageContaining("cannot read the moment '" + text + "'");
  }
}
