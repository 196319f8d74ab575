package vn.cchc.app.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.reconcile.Item;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.transform.figure.DefinitionMoves;
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

  private static final int DOSSIERS_NAMED = 5;

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
    return trials.stream().map(this::comparison).toList();
  }

  private Comparison comparison(Trial trial) {
    Optional<TimelinessDefinition> other = trial.definition();
    List<String> moved = other.map(found -> moved(trial, found)).orElse(List.of());
    Optional<DateRange> days = trial.range();
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
                        : why(item, count, trial)
                            .or(() -> other.flatMap(found -> why(item, trial, found, moved)))
                            .or(() -> days.flatMap(found -> why(item, trial, found)));
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

  private static Optional<Comparison.Why> why(Item item, long printed, Trial trial) {
    if (trial.empty()) {
      return Optional.of(
          new Comparison.Why(
              Comparison.Why.Kind.NOT_SYNCHRONISED,
              "chưa đồng bộ: kho không có hồ sơ của đơn vị trong kỳ",
              List.of()));
    }
    return OtherMeanings.of(item, printed, trial.own().total())
        .map(words -> new Comparison.Why(Comparison.Why.Kind.MEANING, words, List.of()));
  }

  private static Optional<Comparison.Why> why(
      Item item, Trial trial, TimelinessDefinition other, List<String> moved) {
    return trial.equal(item, trial.definitions().get(other))
        ? Optional.of(
            new Comparison.Why(
                Comparison.Why.Kind.DEFINITION,
                "đúng theo cách tính %s (%s)".formatted(other.id(), other.nameVi()),
                moved))
        : Optional.empty();
  }

  private static Optional<Comparison.Why> why(Item item, Trial trial, DateRange days) {
    return trial.equal(item, trial.ranges().get(days))
        ? Optional.of(
            new Comparison.Why(
                Comparison.Why.Kind.CUT_OFF,
                "đúng nếu tính từ %s đến %s"
                    .formatted(
                        VietnameseNumbers.date(days.from()), VietnameseNumbers.date(days.to())),
                List.of()))
        : Optional.empty();
  }

  /** The first dossiers that count otherwise under another definition. */
  private List<String> moved(Trial trial, TimelinessDefinition other) {
    if (!state.follows(conf)) {
      return List.of();
    }
    return DefinitionMoves.read(
            state.figures(), conf, trial.own().units(), trial.subject().range(), definition, other)
        .moved()
        .stream()
        .map(moved -> moved.dossier().dossier().code())
        .limit(DOSSIERS_NAMED)
        .toList();
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
    if (loads.quarantined() > 0) {
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
