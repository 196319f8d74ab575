package vn.cchc.model.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.model.catalogue.UnitsRequest;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.text.VietnameseText;

/**
 * Statements of one place held against each other: a period against the periods inside it, a
 * province against its levels. The statement about the whole is the one at fault, since the parts
 * name what it leaves out.
 */
final class CaseGroups {

  private static final List<Item> FLOWS =
      List.of(
          Item.RECEIVED_ONLINE,
          Item.RECEIVED_DIRECT,
          Item.RECEIVED_POSTAL,
          Item.RECEIVED_DIRECT_OR_POSTAL,
          Item.RESOLVED,
          Item.RESOLVED_EARLY,
          Item.RESOLVED_ONTIME,
          Item.RESOLVED_EARLY_OR_ONTIME,
          Item.RESOLVED_OVERDUE,
          Item.RETURNED);
  private static final List<List<String>> LEVELS =
      List.of(
          List.of("department-aggregate", "district-aggregate", "commune-aggregate"),
          List.of("department-aggregate", "district-and-commune-aggregate"));

  /** The levels of a province since districts were given up. */
  private static final List<String> TWO_LEVELS =
      List.of("department-aggregate", "commune-aggregate");

  private static final LocalDate TWO_LEVELS_FROM = UnitsRequest.REORGANISATION;
  private static final Pattern PROVINCE = Pattern.compile("^(tỉnh|thành phố|tp\\.?) +");

  private final Map<Place, List<ReportedCase>> byPlace = new HashMap<>();
  private final Map<Place, Map<Item, List<ReportedCase>>> fullest = new HashMap<>();
  private final Map<Level, List<ReportedCase>> byLevel = new HashMap<>();

  /** Those that may be parts of one period. */
  private record Place(String name, String level) {}

  /** Those that may be parts of one province. */
  private record Level(String level, DateRange range) {}

  CaseGroups(List<ReportedCase> cases) {
    for (ReportedCase each : cases) {
      each.range()
          .ifPresent(
              range -> {
                group(byPlace, new Place(name(each), each.level()), each);
                group(byLevel, new Level(each.level(), range), each);
              });
    }
  }

  private static <K> void group(Map<K, List<ReportedCase>> groups, K key, ReportedCase each) {
    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(each);
  }

  /** What other statements show to be wrong in this one. */
  List<Reason> findings(ReportedCase whole) {
    List<Reason> findings = new ArrayList<>();
    if (whole.range().isEmpty() || whole.unit().isBlank()) {
      return findings;
    }
    Map<Item, List<ReportedCase>> parts =
        fullest.computeIfAbsent(
            new Place(name(whole), whole.level()), place -> fullest(byPlace.get(place)));
    for (Item item : FLOWS) {
      List<ReportedCase> inside =
          parts.get(item).stream()
              .filter(part -> inside(part.range().get(), whole.range().get()))
              .toList();
      period(whole, inside, item).ifPresent(findings::add);
    }
    if (whole.level().equals("province")) {
      LEVELS.forEach(levels -> levels(whole, levels, findings));
      if (!whole.range().get().from().isBefore(TWO_LEVELS_FROM)) {
        levels(whole, TWO_LEVELS, findings);
      }
    }
    return findings;
  }

  private static boolean inside(DateRange part, DateRange whole) {
    return !part.equals(whole)
        && !part.from().isBefore(whole.from())
        && !part.to().isAfter(whole.to());
  }

  /** More in periods that do not overlap than in the one that holds them all. */
  private static Optional<Reason> period(
      ReportedCase whole, List<ReportedCase> telling, Item item) {
    OptionalLong printed = value(whole, item);
    if (printed.isEmpty() || telling.isEmpty()) {
      return Optional.empty();
    }
    List<ReportedCase> most = most(telling, item);
    long sum = sum(most, item);
    boolean everyDay = covers(most, whole.range().orElseThrow());
    return sum > printed.getAsLong() || (everyDay && sum != printed.getAsLong())
        ? Optional.of(
            reason(ReasonCode.PERIODS_DO_NOT_ADD_UP, most, item, printed.getAsLong(), sum))
        : Optional.empty();
  }

  /**
   * By count one statement for each period, the one that tells most, by their last days: files that
   * hold a statement many times must not take long.
   */
  private static Map<Item, List<ReportedCase>> fullest(List<ReportedCase> place) {
    Map<Item, List<ReportedCase>> byItem = new EnumMap<>(Item.class);
    for (Item item : FLOWS) {
      Map<DateRange, ReportedCase> byRange = new LinkedHashMap<>();
      for (ReportedCase each : place) {
        if (value(each, item).isPresent()) {
          byRange.merge(
              each.range().orElseThrow(),
              each,
              (one, other) ->
                  value(one, item).getAsLong() >= value(other, item).getAsLong() ? one : other);
        }
      }
      byItem.put(
          item,
          byRange.values().stream()
              .sorted(Comparator.comparing(part -> part.range().orElseThrow().to()))
              .toList());
    }
    return byItem;
  }

  /** The periods without a common day that hold the most; they come by their last days. */
  private static List<ReportedCase> most(List<ReportedCase> byLastDay, Item item) {
    int count = byLastDay.size();
    long[] sums = new long[count];
    int[] lengths = new int[count];
    int[] before = new int[count];
    int best = 0;
    for (int i = 0; i < count; i++) {
      LocalDate from = byLastDay.get(i).range().orElseThrow().from();
      before[i] = -1;
      for (int j = 0; j < i && byLastDay.get(j).range().orElseThrow().to().isBefore(from); j++) {
        if (before[i] < 0 || sums[j] >= sums[before[i]]) {
          before[i] = j;
        }
      }
      boolean first = before[i] < 0;
      sums[i] = value(byLastDay.get(i), item).orElseThrow() + (first ? 0 : sums[before[i]]);
      lengths[i] = 1 + (first ? 0 : lengths[before[i]]);
      boolean more = sums[i] > sums[best] || (sums[i] == sums[best] && lengths[i] > lengths[best]);
      best = more ? i : best;
    }
    List<ReportedCase> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) {
      chain.add(0, byLastDay.get(i));
    }
    return chain;
  }

  private static boolean covers(List<ReportedCase> parts, DateRange whole) {
    long days = parts.stream().mapToLong(p -> days(p.range().orElseThrow())).sum();
    return days == days(whole);
  }

  private static long days(DateRange range) {
    return range.to().toEpochDay() - range.from().toEpochDay() + 1;
  }

  private void levels(ReportedCase whole, List<String> levels, List<Reason> findings) {
    String place = PROVINCE.matcher(name(whole)).replaceFirst("");
    List<ReportedCase> parts =
        levels.stream()
            .flatMap(
                level ->
                    byLevel
                        .getOrDefault(new Level(level, whole.range().orElseThrow()), List.of())
                        .stream()
                        .filter(part -> name(part).contains(place))
                        .limit(1))
            .toList();
    if (parts.size() < levels.size()) {
      return;
    }
    for (Item item : Item.values()) {
      OptionalLong printed = whole.counts().get(item);
      boolean all = parts.stream().allMatch(part -> part.counts().has(item));
      if (printed.isPresent() && all) {
        long sum = parts.stream().mapToLong(part -> part.counts().orZero(item)).sum();
        if (sum != printed.getAsLong()) {
          findings.add(
              reason(ReasonCode.LEVELS_DO_NOT_ADD_UP, parts, item, printed.getAsLong(), sum));
        }
      }
    }
  }

  private static Reason reason(
      ReasonCode code, List<ReportedCase> parts, Item item, long whole, long sum) {
    String ids = parts.stream().map(ReportedCase::id).collect(Collectors.joining(", "));
    return new Reason(
        code,
        List.of(item.column()),
        Long.toString(sum),
        Long.toString(whole),
        Map.of(
            "items", Slot.Names.of(List.of(item)),
            "cases", new Slot.Quote(ids),
            "whole", new Slot.Count(whole),
            "sum", new Slot.Count(sum)));
  }

  /** The printed count; the overdue ones also as what is left beside those in time. */
  private static OptionalLong value(ReportedCase reported, Item item) {
    return item == Item.RESOLVED_OVERDUE
        ? reported.counts().resolvedOverdue()
        : reported.counts().get(item);
  }

  private static long sum(List<ReportedCase> parts, Item item) {
    return parts.stream().mapToLong(part -> value(part, item).orElseThrow()).sum();
  }

  private static String name(ReportedCase reported) {
    return VietnameseText.canonical(reported.unit());
  }
}
