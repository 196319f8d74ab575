package vn.cchc.model.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.model.period.DateRange;

/**
 * Thresholds of a rule over dossiers; null where its check takes none.
 *
 * @param most how often is still allowed
 * @param least from how many on the rule is broken
 * @param hours working hours that are still allowed
 * @param daysBefore days before the due date by which something must have happened
 * @param year which year is meant
 * @param statuses numbers of national statuses
 * @param channels codes of channels
 */
public record FindingParameters(
    Integer most,
    Integer least,
    Integer hours,
    Integer daysBefore,
    Year year,
    Set<Integer> statuses,
    Set<String> channels) {

  /** No parameters. */
  public static final FindingParameters NONE =
      new FindingParameters(null, null, null, null, null, null, null);

  /** Which days make a year. */
  public enum Year {
    /** From 1 January. */
    @JsonProperty("calendar")
    CALENDAR(MonthDay.of(1, 1)),
    /** From 15 December of the year before (Nghị định 09/2019/NĐ-CP Điều 12). */
    @JsonProperty("report")
    REPORT(MonthDay.of(12, 15));

    private final MonthDay first;

    Year(MonthDay first) {
      this.first = first;
    }

    /** The days of the year up to this one. */
    public DateRange until(LocalDate day) {
      LocalDate start = first.atYear(day.getYear());
      return new DateRange(start.isAfter(day) ? start.minusYears(1) : start, day);
    }

    /** The years that a period touches, the last one up to its last day; the last one first. */
    public List<DateRange> touching(DateRange period) {
      List<DateRange> years = new ArrayList<>(List.of(until(period.to())));
      while (years.get(years.size() - 1).from().isAfter(period.from())) {
        years.add(until(years.get(years.size() - 1).from().minusDays(1)));
      }
      return List.copyOf(years);
    }
  }

  /** The names of the parameters that are given, as declared. */
  Set<String> names() {
    return given().keySet();
  }

  /** A sentence with the parameters in their places. */
  String fill(String sentence) {
    String filled = sentence;
    for (Map.Entry<String, Object> parameter : given().entrySet()) {
      filled = filled.replace("{" + parameter.getKey() + "}", text(parameter.getValue()));
    }
    return filled;
  }

  private Map<String, Object> given() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("most", most);
    all.put("least", least);
    all.put("hours", hours);
    all.put("days-before", daysBefore);
    all.put("year", year);
    all.put("statuses", statuses);
    all.put("channels", channels);
    all.values().removeIf(value -> value == null);
    return new TreeMap<>(all);
  }

  private static String text(Object value) {
    return value instanceof Iterable<?> several
        ? java.util.stream.StreamSupport.stream(several.spliterator(), false)
            .map(String::valueOf)
            .sorted()
            .collect(Collectors.joining(", "))
        : String.valueOf(value);
  }
}
