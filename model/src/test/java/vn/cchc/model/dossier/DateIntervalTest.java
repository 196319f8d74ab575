package vn.cchc.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of March 2023; {@code 3-} lasts. */
class DateIntervalTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "1-5, 1-5",
    "1-5 3-8, 1-8",
    "3-8 1-5, 1-8",
    "1-5 5-8, 1-8",
    "1-5 6-8, 1-5 6-8",
    "6-8 1-5, 1-5 6-8",
    "1-9 2-3, 1-9",
    "1-5 3-, 1-",
    "1- 3-5, 1-",
    "1- 3-, 1-",
    "5-5 7-6, ''",
    "'', ''"
  })
  void unionJoinsWhatTouchesAndDropsWhatIsEmpty(String intervals, String union) {
    assertThat(text(DateInterval.union(parse(intervals)))).isEqualTo(union);
  }

  @ParameterizedTest(name = "{0} within {1} -> {2}")
  @CsvSource({
    "1-9, 3-5, 3-5",
    "3-5, 1-9, 3-5",
    "3-, 1-9, 3-9",
    "3-, 5-, 5-",
    "3-7, 5-, 5-7",
    "1-3, 3-9, 3-3"
  })
  void clipKeepsThePartInside(String interval, String bounds, String clipped) {
    DateInterval inside = parse(bounds).get(0);
    DateInterval result = parse(interval).get(0).clip(inside.start(), inside.end());
    assertThat(text(List.of(result))).isEqualTo(clipped);
  }

  private static List<DateInterval> parse(String text) {
    return Arrays.stream(text.split(" ", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("-", -1))
        .map(ends -> new DateInterval(day(ends[0]), day(ends[1])))
        .toList();
  }

  private static LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.of(2023, 3, Integer.parseInt(text));
  }

  private static String text(List<DateInterval> intervals) {
    return intervals.stream()
        .map(
            i -> i.start().getDayOfMonth() + "-" + (i.end() == null ? "" : i.end().getDayOfMonth()))
        .collect(Collectors.joining(" "));
  }
}
