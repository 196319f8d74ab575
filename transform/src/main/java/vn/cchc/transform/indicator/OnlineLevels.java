package vn.cchc.transform.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.procedure.OnlineLevel;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;

/** The online level of procedures by day, as the catalogue declares it. */
final class OnlineLevels {

  /** No level is known, or nobody asks. */
  static final String NONE = "";

  private record Day(String procedure, LocalDate day) {}

  private final ProcedureCatalogue procedures;
  private final Map<Day, String> known = new HashMap<>();

  OnlineLevels(ProcedureCatalogue procedures) {
    this.procedures = procedures;
  }

  /** The level of a procedure on a day. */
  String of(String procedure, LocalDate day) {
    return known.computeIfAbsent(new Day(procedure, day), this::find);
  }

  private String find(Day asked) {
    return procedures
        .find(asked.procedure(), asked.day())
        .flatMap(
            found ->
                found.online().stream()
                    .filter(level -> !level.from().isAfter(asked.day()))
                    .max(Comparator.comparing(OnlineLevel::from)))
        .map(OnlineLevel::level)
        .orElse(NONE);
  }

  /** The months of a range in which a level changes after the first day of the month. */
  Set<YearMonth> changesInside(DateRange range) {
    Set<YearMonth> months = new TreeSet<>();
    procedures.all().stream()
        .flatMap(OnlineLevels::changes)
        .filter(day -> range.contains(day) && day.getDayOfMonth() != 1)
        .forEach(day -> months.add(YearMonth.from(day)));
    return months;
  }

  private static Stream<LocalDate> changes(Procedure version) {
    return Stream.concat(
        version.online().stream().map(OnlineLevel::from),
        Stream.of(
                version.validFrom(),
                version.validTo() == null ? null : version.validTo().plusDays(1))
            .filter(Objects::nonNull));
  }
}
