package vn.cchc.app.reconcile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.ReportedFigures;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.reconcile.Item;
import vn.cchc.model.reconcile.Reading;
import vn.cchc.model.reconcile.Reconciliation;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.figure.DefinitionMoves;
import vn.cchc.transform.figure.Dimension;
import vn.cchc.transform.figure.FigureRequest;
import vn.cchc.transform.figure.LedgerFigures;
import vn.cchc.transform.figure.LoadInfo;
import vn.cchc.transform.state.LakeState;

/**
 * Sets statements beside the figures of a lake, all in one pass over the ledger, and tries what
 * could make a differing count equal: another meaning of its column, the other definitions of on
 * time, other first and last days.
 */
public final class LakeDesk {

  private static final int DOSSIERS_NAMED = 5;
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

  private final Conf conf;
  private final LakeState state;
  private final TimelinessDefinition definition;
  private final LoadInfo loads;

  /** Compares under this definition of on time. */
  public LakeDesk(Conf conf, LakeState state, TimelinessDefinition definition) {
    this.conf = conf;
    this.state = state;
    this.definition = definition;
    this.loads = LoadInfo.read(state.figures());
  }

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

  /** What the lake says of its data. */
  public LoadInfo loads() {
    return loads;
  }

  /** A statement whose unit and days are known. */
  public record Subject(Reconciliation result, Unit unit, DateRange range) {}

  /** What was asked of the ledger for one statement. */
  private record Asked(
      Subject subject,
      FigureRequest own,
      Map<TimelinessDefinition, FigureRequest> definitions,
      Map<DateRange, FigureRequest> ranges) {}

  /** Every statement beside the computed figures. */
  public List<Comparison> compare(List<Subject> subjects) {
    List<Asked> asked = subjects.stream().map(this::ask).toList();
    List<FigureRequest> requests = new ArrayList<>();
    for (Asked each : asked) {
      requests.add(each.own);
      requests.addAll(each.definitions.values());
      requests.addAll(each.ranges.values());
    }
    if (!requests.isEmpty()) {
      new LedgerFigures(state.figures()).answer(requests);
    }
    return asked.stream().map(this::compare).toList();
  }

  private Asked ask(Subject subject) {
    Set<String> units = conf.units().subtree(subject.unit, subject.range);
    Map<TimelinessDefinition, FigureRequest> definitions = new LinkedHashMap<>();
    conf.timeliness().values().stream()
        .filter(other -> !other.id().equals(definition.id()))
        .forEach(other -> definitions.put(other, request(units, subject.range, other.id())));
    Map<DateRange, FigureRequest> ranges = new LinkedHashMap<>();
    CutOffRanges.around(subject.range)
        .forEach(other -> ranges.put(other, request(units, other, definition.id())));
    return new Asked(subject, request(units, subject.range, definition.id()), definitions, ranges);
  }

  private static FigureRequest request(Set<String> units, DateRange range, String timeliness) {
    return new FigureRequest(units, range, timeliness, Dimension.NONE);
  }

  private Comparison compare(Asked asked) {
    List<Item> differing = new ArrayList<>();
    Map<Item, Long> printed = asked.subject.result.reported().counts().printed();
    Figures own = asked.own.total();
    printed.forEach(
        (item, count) -> {
          OptionalLong computed = computed(item, asked, own);
          if (computed.isPresent() && computed.getAsLong() != count) {
            differing.add(item);
          }
        });
    Causes causes = causes(asked, differing);
    List<Comparison.Line> lines = new ArrayList<>();
    printed.forEach(
        (item, count) ->
            computed(item, asked, own)
                .ifPresent(
                    computed ->
                        lines.add(
                            new Comparison.Line(
                                item,
                                count,
                                computed,
                                computed == count
                                    ? Optional.empty()
                                    : why(item, count, asked, causes)))));
    return new Comparison(
        asked.subject.result,
        asked.subject.unit,
        asked.subject.range,
        lines,
        differing.isEmpty() ? List.of() : remarks(asked, differing.size()));
  }

  private static OptionalLong computed(Item item, Asked asked, Figures figures) {
    boolean inside = asked.subject.result.reading() == Reading.INSIDE;
    return ReportedFigures.computed(
        inside ? WITH_CARRIED_OVER : WITHOUT_CARRIED_OVER, COLUMNS.getOrDefault(item, ""), figures);
  }

  /**
   * What makes differing counts equal; a single count among many may be equal by chance, so each
   * cause explains at least half of what it can explain.
   */
  private record Causes(
      Optional<TimelinessDefinition> definition,
      List<String> dossiers,
      Optional<DateRange> range) {}

  private Causes causes(Asked asked, List<Item> differing) {
    List<Item> timed = differing.stream().filter(TIMED::contains).toList();
    Optional<TimelinessDefinition> other = best(asked.definitions, asked, timed);
    return new Causes(
        other,
        other.map(definition -> moved(asked, definition)).orElse(List.of()),
        best(asked.ranges, asked, differing));
  }

  /**
   * What makes most of the counts equal, the first of equals; empty where that is less than half.
   */
  private static <K> Optional<K> best(
      Map<K, FigureRequest> others, Asked asked, List<Item> differing) {
    Optional<K> best = Optional.empty();
    long most = 0;
    for (Map.Entry<K, FigureRequest> other : others.entrySet()) {
      Figures figures = other.getValue().total();
      long explained = differing.stream().filter(item -> equal(item, asked, figures)).count();
      if (explained > most) {
        most = explained;
        best = Optional.of(other.getKey());
      }
    }
    return 2 * most >= differing.size() ? best : Optional.empty();
  }

  private static boolean equal(Item item, Asked asked, Figures figures) {
    OptionalLong computed = computed(item, asked, figures);
    return computed.isPresent()
        && computed.getAsLong() == asked.subject.result.reported().counts().get(item).orElseThrow();
  }

  private static Optional<Comparison.Why> why(Item item, long printed, Asked asked, Causes causes) {
    if (empty(asked)) {
      return Optional.of(
          new Comparison.Why(
              Comparison.Why.Kind.NOT_SYNCHRONISED,
              "chưa đồng bộ: kho không có hồ sơ của đơn vị trong kỳ",
              List.of()));
    }
    Optional<String> meaning = OtherMeanings.of(item, printed, asked.own.total());
    if (meaning.isPresent()) {
      return meaning.map(
          words -> new Comparison.Why(Comparison.Why.Kind.MEANING, words, List.of()));
    }
    Optional<Comparison.Why> otherDefinition =
        causes
            .definition
            .filter(other -> equal(item, asked, asked.definitions.get(other).total()))
            .map(
                other ->
                    new Comparison.Why(
                        Comparison.Why.Kind.DEFINITION,
                        "đúng theo cách tính %s (%s)".formatted(other.id(), other.nameVi()),
                        causes.dossiers));
    return otherDefinition.or(
        () ->
            causes
                .range
                .filter(days -> equal(item, asked, asked.ranges.get(days).total()))
                .map(
                    days ->
                        new Comparison.Why(
                            Comparison.Why.Kind.CUT_OFF,
                            "đúng nếu tính từ %s đến %s"
                                .formatted(
                                    VietnameseNumbers.date(days.from()),
                                    VietnameseNumbers.date(days.to())),
                            List.of())));
  }

  /** The first dossiers that count otherwise under another definition. */
  private List<String> moved(Asked asked, TimelinessDefinition other) {
    if (!state.follows(conf)) {
      return List.of();
    }
    return DefinitionMoves.read(
            state.figures(), conf, asked.own.units(), asked.subject.range, definition, other)
        .moved()
        .stream()
        .map(moved -> moved.dossier().dossier().code())
        .limit(DOSSIERS_NAMED)
        .toList();
  }

  private static boolean empty(Asked asked) {
    return asked.own.total().inflow() == 0;
  }

  /** What is known of data that is not in the figures. */
  private List<String> remarks(Asked asked, int differing) {
    List<String> remarks = new ArrayList<>();
    if (!empty(asked)
        && loads.latestExtraction() != null
        && loads.latestExtraction().toLocalDate().isBefore(asked.subject.range.to())) {
      remarks.add(
          "tệp mới nhất trích ngày %s, trước khi hết kỳ: kho có thể chưa đồng bộ đủ"
              .formatted(VietnameseNumbers.date(loads.latestExtraction().toLocalDate())));
    }
    if (!state.upToDate()) {
      remarks.add("có tệp đã nạp nhưng chưa vào số liệu: chạy cchc transform");
    }
    if (differing > 0 && loads.quarantined() > 0) {
      remarks.add(
          "toàn kho có %s bản ghi bị cách ly, chưa tính vào số liệu: cchc quarantine"
              .formatted(VietnameseNumbers.count(loads.quarantined())));
    }
    RetractedFiles retracted = RetractedFiles.read(state.loaded());
    if (retracted.files() > 0) {
      remarks.add(
          "toàn kho có %s tệp đã rút với %s bản ghi: xem cchc lake status"
              .formatted(
                  VietnameseNumbers.count(retracted.files()),
                  VietnameseNumbers.count(retracted.records())));
    }
    return remarks;
  }
}
