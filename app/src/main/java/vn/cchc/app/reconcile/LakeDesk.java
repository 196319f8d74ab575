package vn.cchc.app.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.reconcile.Item;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.transform.figure.FigureRequest;
import vn.cchc.transform.figure.LedgerFigures;
import vn.cchc.transform.figure.LoadInfo;
import vn.cchc.transform.state.LakeState;

/**
 * Sets statements beside the figures of a lake, all in one pass over the ledger, and names what
 * makes a differing count equal: another meaning of its column, another definition of on time,
 * other first and last days.
 */
public final class LakeDesk {

  private final Conf conf;
  private final LakeState state;
  private final TimelinessDefinition definition;
  private final LoadInfo loads;
  private final RecordsOutside outside;

  /** Compares under this definition of on time. */
  public LakeDesk(Conf conf, LakeState state, TimelinessDefinition definition) {
    this.conf = conf;
    this.state = state;
    this.definition = definition;
    this.loads = LoadInfo.read(state.figures());
    this.outside = RecordsOutside.read(state.loaded());
  }

  /** What the lake says of its data. */
  public LoadInfo loads() {
    return loads;
  }

  /** Every statement beside the computed figures. */
  public List<Comparison> compare(List<Subject> subjects) {
    List<Trial> trials =
        subjects.stream().map(subject -> Trial.of(subject, conf, definition)).toList();
    List<FigureRequest> requests = trials.stream().flatMap(Trial::requests).toList();
    if (!requests.isEmpty()) {
      new LedgerFigures(state.figures()).answer(requests);
    }
    List<Examined> examined =
        trials.stream().map(trial -> new Examined(trial, causes(trial))).toList();
    if (state.follows(conf)) {
      Cause.lookUp(
          state.figures(), conf, examined.stream().flatMap(e -> e.causes.stream()).toList());
    }
    return examined.stream().map(e -> comparison(e.trial, e.causes)).toList();
  }

  private record Examined(Trial trial, List<Cause> causes) {}

  private List<Cause> causes(Trial trial) {
    List<Cause> causes = new ArrayList<>();
    Cause.Way own = new Cause.Way(definition, trial.subject().range());
    trial
        .definition()
        .ifPresent(
            other ->
                causes.add(
                    new Cause(
                        trial,
                        Comparison.Why.Kind.DEFINITION,
                        "đúng theo cách tính %s (%s)".formatted(other.id(), other.nameVi()),
                        own,
                        new Cause.Way(other, own.range()),
                        trial.madeEqual(trial.definitions().get(other)))));
    trial
        .range()
        .ifPresent(
            days ->
                causes.add(
                    new Cause(
                        trial,
                        Comparison.Why.Kind.CUT_OFF,
                        "đúng nếu tính từ %s đến %s"
                            .formatted(
                                VietnameseNumbers.date(days.from()),
                                VietnameseNumbers.date(days.to())),
                        own,
                        new Cause.Way(definition, days),
                        trial.madeEqual(trial.ranges().get(days)))));
    return causes;
  }

  private Comparison comparison(Trial trial, List<Cause> causes) {
    List<Comparison.Line> lines = new ArrayList<>();
    trial
        .printed()
        .forEach(
            (item, count) -> {
              OptionalLong computed = trial.computed(item);
              if (computed.isPresent()) {
                Optional<Comparison.Why> why =
                    computed.getAsLong() == count
                        ? Optional.empty()
                        : why(item, count, trial, causes);
                lines.add(new Comparison.Line(item, count, computed.getAsLong(), why));
              }
            });
    Subject subject = trial.subject();
    return new Comparison(
        subject.result(),
        subject.unit(),
        subject.range(),
        lines,
        trial.differing().isEmpty() ? List.of() : remarks(trial));
  }

  /** The first cause found: no data, another meaning of the column, another way of counting. */
  private static Optional<Comparison.Why> why(
      Item item, long printed, Trial trial, List<Cause> causes) {
    if (trial.empty()) {
      return Optional.of(
          new Comparison.Why(
              Comparison.Why.Kind.NOT_SYNCHRONISED,
              "chưa đồng bộ: kho không có hồ sơ của đơn vị trong kỳ",
              List.of()));
    }
    return OtherMeanings.of(item, printed, trial.own().total())
        .map(words -> new Comparison.Why(Comparison.Why.Kind.MEANING, words, List.of()))
        .or(
            () ->
                causes.stream()
                    .filter(cause -> cause.explains(item))
                    .findFirst()
                    .map(cause -> cause.why(item)));
  }

  /** What is known of data that is not in the figures. */
  private List<String> remarks(Trial trial) {
    List<String> remarks = new ArrayList<>();
    if (!trial.empty()
        && loads.latestExtraction() != null
        && loads.latestExtraction().toLocalDate().isBefore(trial.subject().range().to())) {
      remarks.add(
          "tệp mới nhất trích ngày %s, trước khi hết kỳ: kho có thể chưa đồng bộ đủ"
              .formatted(VietnameseNumbers.date(loads.latestExtraction().toLocalDate())));
    }
    if (!state.upToDate()) {
      remarks.add("có tệp đã nạp nhưng chưa vào số liệu: chạy cchc transform");
    }
    Set<String> units = trial.own().units();
    say(remarks, outside.quarantined(units), "%s bản ghi của đơn vị bị cách ly: cchc quarantine");
    say(remarks, outside.quarantinedNowhere(), "%s bản ghi bị cách ly không rõ của đơn vị nào");
    say(
        remarks,
        outside.retracted(units),
        "%s bản ghi của đơn vị nằm trong tệp đã rút: cchc lake status");
    return remarks;
  }

  private static void say(List<String> remarks, long records, String words) {
    if (records > 0) {
      remarks.add(words.formatted(VietnameseNumbers.count(records)));
    }
  }
}
