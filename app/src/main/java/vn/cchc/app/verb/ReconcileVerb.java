package vn.cchc.app.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.app.AppErrors;
import vn.cchc.app.CchcCommand;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.CsvOutput;
import vn.cchc.app.output.Heading;
import vn.cchc.app.reconcile.CaseFile;
import vn.cchc.app.reconcile.Comparison;
import vn.cchc.app.reconcile.LakeDesk;
import vn.cchc.app.reconcile.LakeOutput;
import vn.cchc.app.reconcile.LakeStatements;
import vn.cchc.app.reconcile.ReconcileOutput;
import vn.cchc.app.reconcile.ReconcilePress;
import vn.cchc.app.reconcile.Subject;
import vn.cchc.app.reconcile.TwoTruths;
import vn.cchc.lake.LakeFolder;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.reconcile.Reconciliation;
import vn.cchc.model.reconcile.Verdict;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.transform.state.LakeState;

/**
 * Judges figures that people printed: by arithmetic alone, and with {@code --lake} beside the
 * figures that dossiers give; without Spark.
 */
@Command(
    name = "reconcile",
    description = {
      "Kiểm tra số liệu đã in hoặc đã báo cáo: tổng, tỷ lệ, mẫu số,",
      "hồ sơ không rõ ở đâu; nói số đúng là bao nhiêu và còn thiếu số nào.",
      "Thêm --lake để đặt cạnh số tính từ hồ sơ."
    })
public final class ReconcileVerb implements Callable<Integer> {

  private static final int MOST_FAULTS_SHOWN = 20;

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = {
        "CSV hoặc .xlsx, mỗi dòng một số liệu (cột: xem hướng dẫn);",
        "hoặc biểu II.06a, 07a, bảng tổng hợp của xã (.xlsx);",
        "không có: mọi số liệu báo cáo đã nạp vào kho"
      })
  private Path file;

  @Option(
      names = "--lake",
      paramLabel = "DIR",
      description = "So với số tính từ hồ sơ trong kho này (mặc định: không so)")
  private Path lake;

  @Option(
      names = "--report",
      paramLabel = "F",
      description = "In thêm một tài liệu khổ A4 (hiện có: pdf)")
  private String report;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Thư mục ghi tài liệu (mặc định: thư mục hiện tại)")
  private Path out;

  @Mixin private TimelinessOption timeliness;
  @Mixin private FormatOption format;
  @Mixin private ConfOptions conf;

  /** Talks to this terminal. */
  public ReconcileVerb(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (file == null && lake == null) {
      throw AppErrors.nothingToReconcile();
    }
    if (report != null && !report.equals("pdf")) {
      throw AppErrors.unknownFormat(report);
    }
    Conf loaded = conf.conf();
    TimelinessDefinition definition = loaded.timeliness(timeliness.id());
    Optional<LakeFolder> folder = Optional.ofNullable(lake).map(LakeFolder::open);
    Optional<LakeState> state = folder.map(LakeState::newest);
    List<Reconciliation> results;
    if (file == null) {
      results = LakeStatements.read(state.orElseThrow().figures(), loaded);
      if (results.isEmpty()) {
        throw AppErrors.nothingReported(lake);
      }
    } else {
      CaseFile cases = CaseFile.read(file, loaded);
      if (!cases.faults().isEmpty()) {
        return refused(cases);
      }
      if (!cases.unknownColumns().isEmpty()) {
        terminal.say("Bỏ qua cột: " + String.join(", ", cases.unknownColumns()));
      }
      if (!cases.repeatedIds().isEmpty()) {
        terminal.say(
            "Nhiều dòng cùng tên, vẫn xét từng dòng: " + String.join(", ", cases.repeatedIds()));
      }
      results = cases.results();
    }
    Optional<LakeDesk> desk =
        folder.map(known -> new LakeDesk(loaded, known, state.orElseThrow(), definition));
    List<Comparison> comparisons =
        desk.map(d -> d.compare(Subject.among(results, loaded, terminal))).orElse(List.of());
    desk.ifPresent(d -> Heading.aside(terminal, format.get(), d.loads()));
    switch (format.get()) {
      case CSV -> CsvOutput.write(terminal.out(), ReconcileOutput.cells(results));
      case JSON -> ReconcileOutput.json(terminal, results, comparisons);
      case TABLE -> {
        ReconcileOutput.table(terminal, results);
        desk.ifPresent(d -> table(d, loaded, comparisons, definition));
      }
    }
    if (report != null) {
      terminal.out().flush();
      ReconcilePress press = new ReconcilePress(terminal.clock(), definition, loaded.units());
      terminal.say("Đã ghi " + press.print(subject(), results, comparisons, desk, out));
    }
    return results.stream().anyMatch(r -> r.verdict() == Verdict.INCONSISTENT) ? 1 : 0;
  }

  private String subject() {
    return file != null ? file.getFileName().toString() : "lake";
  }

  private void table(
      LakeDesk desk, Conf loaded, List<Comparison> comparisons, TimelinessDefinition definition) {
    terminal.print("");
    if (desk.loads().simulated()) {
      terminal.print(Heading.SIMULATED);
    }
    LakeOutput.table(terminal, comparisons, definition);
    LakeOutput.summary(terminal, TwoTruths.of(comparisons, loaded.units()));
  }

  private int refused(CaseFile cases) {
    cases.faults().stream()
        .limit(MOST_FAULTS_SHOWN)
        .forEach(fault -> CchcCommand.say(terminal, fault));
    int more = cases.faults().size() - MOST_FAULTS_SHOWN;
    if (more > 0) {
      terminal.say("cchc: and %s more cells that cannot be read".formatted(more));
    }
    return cases.faults().get(0).kind().exitCode();
  }
}
