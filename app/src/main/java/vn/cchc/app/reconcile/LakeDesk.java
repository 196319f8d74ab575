package vn.cchc.app.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.lake.LakeFolder;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.ledger.DossierFlows;
import vn.cchc.model.reconcile.Item;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.transform.figure.FigureRequest;
import vn.cchc.transform.figure.LedgerFigures;
import vn.cchc.transform.figure.LoadInfo;
import vn.cchc.transform.state.LakeState;

/**
 * Sets statements beside the figures of a lake, all in one pass over the ledger, and names what
 * makes a differing count equal: another meaning of its column, dossiers of files that were taken
 * out, another definition of on time, other first and last days.
 */
public final class LakeDesk {

  private static final String NO_DOSSIERS = "chưa đồng bộ: kho không có hồ sơ của đơn vị trong kỳ";
  private static final String NO_NEW_FILE = "chưa đồng bộ: tệp mới nhất của đơn vị ngày %s";

  private final Conf conf;
  private final LakeFolder folder;
  private final LakeState state;
  private final TimelinessDefinition definition;
  private final LoadInfo loads;
  private final SeenRecords seen;

  /** Compares with the newest state of a lake under this definition of on time. */
  public LakeDesk(Conf conf, LakeFolder folder, LakeState state, TimelinessDefinition definition) {
    this.conf = conf;
    this.folder = folder;
    this.state = state;
    this.definition = definition;
    this.loads = LoadInfo.read(state.figures());
    this.seen = SeenRecords.read(state.loaded(), conf);
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
    RetractedDossiers retracted = RetractedDossiers.read(folder, state.figures(), missing(trials));
    List<Examined> examined = new ArrayList<>();
    List<Recount> recounts = new ArrayList<>();
    DossierFlows flows = new DossierFlows(definition, conf.timeRules());
    for (Trial trial : trials) {
      List<Cause> causes = new ArrayList<>();
      retracted.cause(trial, flows).ifPresent(causes::add);
      for (Recount recount : Recount.of(trial, definition)) {
        recounts.add(recount);
        causes.add(recount.cause());
      }
      examined.add(new Examined(trial, causes));
    }
    if (state.follows(conf)) {
      Recount.nameDossiers(state.figures(), conf, recounts);
    }
    return examined.stream().map(each -> comparison(each.trial, each.causes, retracted)).toList();
  }

  private record Examined(Trial trial, List<Cause> causes) {}

  /** Units of which files were taken out and a count differs. */
  private Set<String> missing(List<Trial> trials) {
    return trials.stream()
        .filter(trial -> !trial.differing().isEmpty())
        .map(trial -> trial.own().units())
        .filter(units -> seen.retracted(units) > 0)
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  private Comparison comparison(Trial trial, List<Cause> causes, RetractedDossiers retracted) {
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
        trial.differing().isEmpty() ? List.of() : remarks(trial, retracted));
  }

  /** The first cause found: another meaning of the column, other dossiers or ways, no data. */
  private Optional<Comparison.Why> why(Item item, long printed, Trial trial, List<Cause> causes) {
    Optional<Comparison.Why> why =
        trial.empty()
            ? Optional.empty()
            : OtherMeanings.of(item, printed, trial.own().total())
                .map(words -> new Comparison.Why(Comparison.Why.Kind.MEANING, words, List.of()));
    return why.or(
            () ->
                causes.stream()
                    .filter(cause -> cause.items().contains(item))
                    .findFirst()
                    .map(cause -> cause.why(item)))
        .or(() -> notSynchronised(item, trial));
  }

  /** Without dossiers, or with none of these days since the newest file was made before them. */
  private Optional<Comparison.Why> notSynchronised(Item item, Trial trial) {
    Optional<String> words =
        trial.empty()
            ? Optional.of(NO_DOSSIERS)
            : newest(trial)
                .filter(day -> !day.isAfter(trial.subject().range().from()))
                .filter(day -> item != Item.CARRIED_OVER)
                .map(day -> NO_NEW_FILE.formatted(VietnameseNumbers.date(day)));
    return words.map(
        text -> new Comparison.Why(Comparison.Why.Kind.NOT_SYNCHRONISED, text, List.of()));
  }

  private Optional<LocalDate> newest(Trial trial) {
    return seen.newest(trial.own().units());
  }

  /** What is known of data that is not in the figures. */
  private List<String> remarks(Trial trial, RetractedDossiers retracted) {
    List<String> remarks = new ArrayList<>();
    newest(trial)
        .filter(day -> !trial.empty() && !day.isAfter(trial.subject().range().to()))
        .filter(day -> day.isAfter(trial.subject().range().from()))
        .map(VietnameseNumbers::date)
        .map("tệp mới nhất của đơn vị ngày %s, trước khi hết kỳ"::formatted)
        .ifPresent(remarks::add);
    if (!state.upToDate()) {
      remarks.add("có tệp đã nạp nhưng chưa vào số liệu: chạy cchc transform");
    }
    Set<String> units = trial.own().units();
    say(remarks, seen.quarantined(units), "%s bản ghi của đơn vị bị cách ly: cchc quarantine");
    say(remarks, seen.quarantinedNowhere(), "%s bản ghi bị cách ly không rõ của đơn vị nào");
    say(
        remarks,
        seen.retracted(units),
        "%s bản ghi của đơn vị nằm trong tệp đã rút: cchc lake status");
    if (seen.retracted(units) > 0 && !retracted.complete()) {
      remarks.add("hồ sơ của tệp đã rút không còn đọc lại được: phiên bản trước đó đã được dọn");
    }
    return remarks;
  }

  private static void say(List<String> remarks, long records, String words) {
    if (records > 0) {
      remarks.add(words.formatted(VietnameseNumbers.count(records)));
    }
  }
}
