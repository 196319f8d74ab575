package vn.cchc.app.reconcile;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.ReportedFigures;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.reconcile.Item;
import vn.cchc.model.reconcile.Reading;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.transform.figure.Dimension;
import vn.cchc.transform.figure.FigureRequest;

/**
 * What is asked of the ledger about one statement: its own figures, those under the other
 * definitions of on time, and those of other days. Answers stand in the requests once the ledger
 * was read.
 */
record Trial(
    Subject subject,
    FigureRequest own,
    Map<TimelinessDefinition, FigureRequest> definitions,
    Map<DateRange, FigureRequest> ranges) {

  private static final String WITH_CARRIED_OVER = "II.06a";
  private static final String WITHOUT_CARRIED_OVER = "A";
  private static final Map<Item, String> COLUMNS = columns();
  private static final Set<Item> TIMED =
      EnumSet.of(
          Item.RESOLVED_EARLY,
          Item.RESOLVED_ONTIME,
          Item.RESOLVED_EARLY_OR_ONTIME,
          Item.RESOLVED_OVERDUE,
          Item.IN_PROGRESS_WITHIN_DUE,
          Item.IN_PROGRESS_OVERDUE);

  private static Map<Item, String> columns() {
    Map<Item, String> columns = new EnumMap<>(Item.class);
    columns.put(Item.RECEIVED, "received_total");
    columns.put(Item.RECEIVED_ONLINE, "received_online");
    columns.put(Item.RECEIVED_DIRECT, "received_direct");
    columns.put(Item.RECEIVED_POSTAL, "received_postal");
    columns.put(Item.RECEIVED_DIRECT_OR_POSTAL, "received_direct_or_postal");
    columns.put(Item.CARRIED_OVER, "carried_over");
    columns.put(Item.RESOLVED, "resolved_total");
    columns.put(Item.RESOLVED_EARLY, "resolved_early");
    columns.put(Item.RESOLVED_ONTIME, "resolved_on_time");
    columns.put(Item.RESOLVED_EARLY_OR_ONTIME, "resolved_early_or_on_time");
    columns.put(Item.RESOLVED_OVERDUE, "resolved_overdue");
    columns.put(Item.IN_PROGRESS, "open_total");
    columns.put(Item.IN_PROGRESS_WITHIN_DUE, "open_within_due");
    columns.put(Item.IN_PROGRESS_OVERDUE, "open_overdue");
    return columns;
  }

  /** The questions about a statement. */
  static Trial of(Subject subject, Conf conf, TimelinessDefinition definition) {
    Set<String> units = conf.units().subtree(subject.unit());
    Map<TimelinessDefinition, FigureRequest> definitions = new LinkedHashMap<>();
    conf.timeliness().values().stream()
        .filter(other -> !other.id().equals(definition.id()))
        .forEach(other -> definitions.put(other, request(units, subject.range(), other.id())));
    Map<DateRange, FigureRequest> ranges = new LinkedHashMap<>();
    CutOffRanges.around(subject.range())
        .forEach(other -> ranges.put(other, request(units, other, definition.id())));
    return new Trial(
        subject, request(units, subject.range(), definition.id()), definitions, ranges);
  }

  private static FigureRequest request(Set<String> units, DateRange range, String timeliness) {
    return new FigureRequest(units, range, timeliness, Dimension.NONE);
  }

  /** All questions. */
  Stream<FigureRequest> requests() {
    return Stream.concat(
        Stream.of(own), Stream.concat(definitions.values().stream(), ranges.values().stream()));
  }

  /** Whether the lake holds no dossier of the unit for these days. */
  boolean empty() {
    return own.total().inflow() == 0;
  }

  /** The counts of the statement by what they count. */
  Map<Item, Long> printed() {
    return subject.result().reported().counts().printed();
  }

  /** The count that dossiers give; empty when no figure means the same. */
  OptionalLong computed(Item item) {
    return computed(item, own.total());
  }

  /** The count that some figures give; empty when none means the same. */
  OptionalLong computed(Item item, Figures figures) {
    boolean inside = subject.result().reading() == Reading.INSIDE;
    return ReportedFigures.computed(
        inside ? WITH_CARRIED_OVER : WITHOUT_CARRIED_OVER, COLUMNS.getOrDefault(item, ""), figures);
  }

  /** The counts that dossiers give otherwise than printed. */
  List<Item> differing() {
    return printed().keySet().stream()
        .filter(item -> computed(item).isPresent() && !equal(item, own.total()))
        .toList();
  }

  /** The differing counts that other figures give as printed. */
  List<Item> madeEqual(Figures figures) {
    return differing().stream().filter(item -> equal(item, figures)).toList();
  }

  private boolean equal(Item item, Figures figures) {
    OptionalLong computed = computed(item, figures);
    return computed.isPresent() && computed.getAsLong() == printed().get(item);
  }

  /** The definition of on time that explains most of what one can explain. */
  Optional<TimelinessDefinition> definition() {
    return best(definitions, differing().stream().filter(TIMED::contains).toList());
  }

  /** The days that explain most. */
  Optional<DateRange> range() {
    return best(ranges, differing());
  }

  /** What makes most of the counts equal, the first of equals, where it is told enough. */
  private <K> Optional<K> best(Map<K, FigureRequest> others, List<Item> differing) {
    Optional<K> best = Optional.empty();
    long most = 0;
    for (Map.Entry<K, FigureRequest> other : others.entrySet()) {
      long explained =
          differing.stream().filter(item -> equal(item, other.getValue().total())).count();
      if (explained > most) {
        most = explained;
        best = Optional.of(other.getKey());
      }
    }
    return isEnough(most, differing) ? best : Optional.empty();
  }

  /** Whether so many of some counts made equal tell more than chance: half of them or more. */
  static boolean isEnough(long equal, List<Item> differing) {
    return equal > 0 && 2 * equal >= differing.size();
  }
}
