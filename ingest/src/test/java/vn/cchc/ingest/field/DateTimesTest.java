package vn.cchc.ingest.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.source.DateTimeStyle;

class DateTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ISO | 2023-01-03T08:00:00.000+0700 | 2023-01-03T08:00",
        "ISO | 2023-01-03T08:00:00+07:00    | 2023-01-03T08:00",
        "ISO | 2023-01-03T08:00:00+07       | 2023-01-03T08:00",
        "ISO | 2023-01-03T01:00:00Z         | 2023-01-03T08:00",
        "ISO | 2023-01-03T17:00:00.000Z     | 2023-01-04T00:00",
        "ISO | 2022-12-31T20:00:00-05:00    | 2023-01-01T08:00",
        "ISO | 2023-01-03T08:00:00          | 2023-01-03T08:00",
        "ISO | 2023-01-03T08:00             | 2023-01-03T08:00",
        "ISO | 2023-01-03T08:00:59.999999   | 2023-01-03T08:00:59",
        "ISO | 2023-01-03                   | 2023-01-03T00:00",
        "SQL | 2023-01-03 08:00:07          | 2023-01-03T08:00:07",
        "SQL | 2023-01-03 08:00:07.0        | 2023-01-03T08:00:07",
        "SQL | 2023-01-03 08:00:07.999      | 2023-01-03T08:00:07",
        "SQL | 2023-01-03                   | 2023-01-03T00:00",
        "EPOCH_MILLIS | 1672707600000       | 2023-01-03T08:00",
        "EPOCH_MILLIS | 1672707600999       | 2023-01-03T08:00"
      })
  void readsTheLocalTimeToTheSecond(DateTimeStyle style, String text, LocalDateTime time) {
    assertThat(DateTimes.parse(text, style)).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ISO | 2023-02-30",
        "ISO | 2023-02-29T08:00:00",
        "ISO | 2023-01-03T24:00:00",
        "ISO | 2023-01-03T08:00:00 +0700",
        "ISO | 2023-01-03T08:00:00+25:00",
        "ISO | 2023-01-03T",
        "ISO | 2023-01-03 08:00:00",
        "ISO | 03/01/2023",
        "ISO | 20230103080000",
        "SQL | 2023-01-03T08:00:00",
        "SQL | 2023-13-03 08:00:00",
        "SQL | 2023-01-03 08:00:00Z",
        "EPOCH_MILLIS | 1672707600",
        "EPOCH_MILLIS | 079123456789",
        "EPOCH_MILLIS | 1.6727076E12",
        "EPOCH_MILLIS | -167270760000",
        "EPOCH_MILLIS | 20230103080000",
        "COMPACT | 2023-01-03T08:00:00"
      })
  void refusesEverythingElse(DateTimeStyle style, String text) {
    assertThat(DateTimes.parse(text, style)).isNull();
  }

  @Test
  void ofSeveralStylesTheFirstThatFitsCounts() {
    List<DateTimeStyle> styles =
        List.of(DateTimeStyle.EPOCH_MILLIS, DateTimeStyle.ISO, DateTimeStyle.SQL);
    LocalDateTime time = LocalDateTime.of(2023, 1, 3, 8, 0);
    assertThat(DateTimes.parse("1672707600000", styles)).isEqualTo(time);
    assertThat(DateTimes.parse("2023-01-03T01:00:00Z", styles)).isEqualTo(time);
    assertThat(DateTimes.parse("2023-01-03 08:00:00", styles)).isEqualTo(time);
    assertThat(DateTimes.parse("03/01/2023 08:00:00", styles)).isNull();
  }

  @Test
  void theZoneAndTheLanguageOfTheMachineDoNotMatter() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertThat(DateTimes.parse("2023-01-03T01:00:00Z", DateTimeStyle.ISO))
          .isEqualTo("2023-01-03T08:00:00");
      assertThat(DateTimes.parse("1672707600000", DateTimeStyle.EPOCH_MILLIS))
          .isEqualTo("2023-01-03T08:00:00");
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }
}
