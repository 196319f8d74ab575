package vn.cchc.app.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.app.AppErrors;
import vn.cchc.app.Terminal;
import vn.cchc.app.edition.DiffOutput;
import vn.cchc.app.edition.EditionList;
import vn.cchc.lake.LakeFolder;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.edition.Difference;
import vn.cchc.transform.edition.Edition;
import vn.cchc.transform.edition.EditionDiff;
import vn.cchc.transform.edition.Editions;
import vn.cchc.transform.figure.LoadInfo;
import vn.cchc.transform.state.LakeState;

/** Lists editions and compares them, without Spark. */
@Command(name = "editions", description = "Các bản chốt và chênh lệch so với kho hiện nay.")
public final class EditionsVerb implements Callable<Integer> {

  private static final String LAKE = "lake";
  private static final int DIFFERENT = 1;

  private final Terminal terminal;

  @Mixin private FormatOption format;
  @Mixin private LakeOptions lake;
  @Mixin private ConfOptions confOptions;

  /** Talks to this terminal. */
  public EditionsVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Lists all editions and whether the lake of now gives the same figures. */
  @Override
  public Integer call() {
    Conf conf = confOptions.conf();
    LakeFolder folder = lake.existing();
    Editions editions = new Editions(folder);
    List<Edition> all = editions.all();
    LakeState state = LakeState.newest(folder);
    List<EditionList.Line> lines = new ArrayList<>();
    for (Edition edition : all) {
      lines.add(
          new EditionList.Line(
              edition, Editions.holds(edition, editions.confOf(edition), state, conf)));
    }
    EditionList.print(terminal, lines, format.get());
    return 0;
  }

  /** Compares an edition with another or with the lake of now. */
  @Command(
      name = "diff",
      description = {
        "So một bản chốt với bản chốt khác của cùng kỳ, hoặc với kho hiện nay.",
        "csv và json nêu mọi hồ sơ. Mã thoát 1 khi có chênh lệch."
      })
  int diff(
      @Parameters(index = "0", paramLabel = "ID", description = "Bản chốt") String id,
      @Parameters(
              index = "1",
              arity = "0..1",
              paramLabel = "ID2|lake",
              defaultValue = LAKE,
              description = "So với bản chốt này, hoặc với kho hiện nay (mặc định: lake)")
          String other,
      @Option(
              names = "--unit",
              paramLabel = "U",
              description = "Chỉ đơn vị này và các đơn vị cấp dưới")
          String unit,
      @Mixin FormatOption wanted,
      @Mixin LakeOptions of,
      @Mixin ConfOptions with) {
    LakeFolder folder = of.existing();
    Editions editions = new Editions(folder);
    Editions.Opened frozen = editions.open(id);
    Optional<Editions.Opened> second =
        other.equals(LAKE) ? Optional.empty() : Optional.of(editions.open(other));
    second.ifPresent(found -> Editions.requireSameSubject(frozen.edition(), found.edition()));
    EditionDiff.Side now = second.map(EditionsVerb::side).orElseGet(() -> newest(folder, with));
    Set<String> within =
        Optional.ofNullable(unit).map(text -> units(frozen, text)).orElse(Set.of());
    EditionDiff diff = new EditionDiff(frozen.edition(), within, side(frozen), now);
    List<Difference> differences = diff.differences();
    DiffOutput output =
        new DiffOutput(
            terminal,
            frozen.edition(),
            second.map(Editions.Opened::edition),
            frozen.conf().units(),
            now.conf().units());
    switch (wanted.get()) {
      case CSV -> output.csv(differences);
      case JSON -> output.json(differences);
      case TABLE ->
          output.table(
              differences,
              diff.compared(),
              LoadInfo.read(frozen.state().loaded()).simulated()
                  || LoadInfo.read(now.state().loaded()).simulated());
    }
    diff.incomparable()
        .forEach(
            definition ->
                terminal.say(
                    "Cảnh báo: cách tính đúng hạn '%s' chỉ có ở một bên, không so được."
                        .formatted(definition)));
    return differences.isEmpty() && diff.incomparable().isEmpty() ? 0 : DIFFERENT;
  }

  private static Set<String> units(Editions.Opened frozen, String text) {
    Conf conf = frozen.conf();
    Unit unit =
        conf.unitResolver().require(text, found -> found.validDuring(frozen.edition().range()));
    Reading.of(frozen).require(unit);
    return conf.units().subtree(unit);
  }

  private static EditionDiff.Side side(Editions.Opened opened) {
    return new EditionDiff.Side(opened.conf(), opened.state());
  }

  private static EditionDiff.Side newest(LakeFolder folder, ConfOptions with) {
    Conf conf = with.conf();
    LakeState state = LakeState.newest(folder);
    if (!state.follows(conf)) {
      throw AppErrors.otherRules(false);
    }
    return new EditionDiff.Side(conf, state);
  }
}
