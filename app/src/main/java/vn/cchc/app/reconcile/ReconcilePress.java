package vn.cchc.app.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.app.AppErrors;
import vn.cchc.model.reconcile.Language;
import vn.cchc.model.reconcile.Reconciliation;
import vn.cchc.model.reconcile.Verdict;
import vn.cchc.model.text.Slug;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.reports.jasper.ReconcileRenderer;
import vn.cchc.reports.reconcile.ReconcileView;

/** Prints judged statements as a document of A4 pages. */
public final class ReconcilePress {

  private static final ZoneId LOCAL = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final List<Verdict> GRAVEST_FIRST =
      List.of(Verdict.INCONSISTENT, Verdict.ROUNDING, Verdict.CANNOT_TELL);

  private final Clock clock;
  private final TimelinessDefinition definition;
  private final UnitCatalogue units;

  /** Prints what was compared under this definition of on time. */
  public ReconcilePress(Clock clock, TimelinessDefinition definition, UnitCatalogue units) {
    this.clock = clock;
    this.definition = definition;
    this.units = units;
  }

  /**
   * Writes the document.
   *
   * @param subject name of the file, or {@code lake}
   * @param desk where the comparisons come from; empty without a lake
   * @return the file
   * @throws vn.cchc.model.error.CchcException when it cannot be written
   */
  public Path print(
      String subject,
      List<Reconciliation> results,
      List<Comparison> comparisons,
      Optional<LakeDesk> desk,
      Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw AppErrors.unwritable(folder, e);
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), LOCAL);
    String stem = subject.replaceFirst("\\.[A-Za-z0-9]+$", "");
    Path target = folder.resolve("reconcile-" + Slug.of(stem) + ".pdf");
    new ReconcileRenderer()
        .render(view(subject, results, comparisons, desk, today), today.atStartOfDay(), target);
    return target;
  }

  private ReconcileView view(
      String subject,
      List<Reconciliation> results,
      List<Comparison> comparisons,
      Optional<LakeDesk> desk,
      LocalDate today) {
    List<ReconcileView.Statement> statements = statements(results);
    List<ReconcileView.Count> counts = counts(comparisons);
    List<ReconcileView.Province> provinces =
        TwoTruths.of(comparisons, units).stream().map(ReconcilePress::province).toList();
    return new ReconcileView(
        subject.equals("lake") ? "Số liệu báo cáo đã nạp vào kho" : "Tệp " + subject,
        ReconcileOutput.summary(results),
        desk.map(d -> d.loads().simulated()).orElse(false),
        tiles(results),
        !statements.isEmpty(),
        statements,
        !counts.isEmpty(),
        "Đơn vị tính: hồ sơ; đúng hạn: %s (%s, bản %s)"
            .formatted(definition.nameVi(), definition.id(), definition.version()),
        counts,
        !provinces.isEmpty(),
        provinces,
        "cchc reconcile, in ngày %s%s"
            .formatted(
                VietnameseNumbers.date(today),
                desk.map(d -> d.loads().latestExtraction())
                    .map(at -> "; dữ liệu kho đến " + VietnameseNumbers.date(at.toLocalDate()))
                    .orElse("")));
  }

  private static List<ReconcileView.Tile> tiles(List<Reconciliation> results) {
    List<ReconcileView.Tile> tiles = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count = results.stream().filter(r -> r.verdict() == verdict).count();
      boolean alert = verdict == Verdict.INCONSISTENT && count > 0;
      tiles.add(
          new ReconcileView.Tile(
              capital(ReconcileOutput.vietnamese(verdict)),
              VietnameseNumbers.count(count),
              alert ? "TileAlert" : "Tile"));
    }
    return tiles;
  }

  private static List<ReconcileView.Statement> statements(List<Reconciliation> results) {
    return results.stream()
        .filter(result -> GRAVEST_FIRST.contains(result.verdict()))
        .sorted(Comparator.comparingInt(result -> GRAVEST_FIRST.indexOf(result.verdict())))
        .map(ReconcilePress::statement)
        .toList();
  }

  private static ReconcileView.Statement statement(Reconciliation result) {
    String unit = result.reported().unit();
    List<String> detail =
        new ArrayList<>(
            result.ratios().stream().map(ratio -> ratio.denominators(Language.VI)).toList());
    detail.add("Mã: " + String.join(", ", result.reasonCodes()));
    return new ReconcileView.Statement(
        result.reported().id() + (unit.isEmpty() ? "" : ", " + unit),
        ReconcileOutput.vietnamese(result.verdict()),
        result.explanation(Language.VI),
        String.join("; ", detail));
  }

  private static List<ReconcileView.Count> counts(List<Comparison> comparisons) {
    List<ReconcileView.Count> counts = new ArrayList<>();
    for (Comparison each : comparisons) {
      for (int i = 0; i < each.lines().size(); i++) {
        Comparison.Line line = each.lines().get(i);
        counts.add(
            new ReconcileView.Count(
                i == 0 ? each.title() : null,
                line.item().words(Language.VI),
                VietnameseNumbers.count(line.printed()),
                VietnameseNumbers.count(line.computed()),
                VietnameseNumbers.signed(line.difference()),
                line.why().map(LakeOutput::note).orElse(""),
                i == each.lines().size() - 1 ? remarks(each) : null));
      }
    }
    return counts;
  }

  private static String remarks(Comparison each) {
    return each.remarks().isEmpty() ? null : "Lưu ý: " + String.join("; ", each.remarks()) + ".";
  }

  private static ReconcileView.Province province(TwoTruths each) {
    return new ReconcileView.Province(
        each.province().name(),
        VietnameseNumbers.count(each.statements()),
        VietnameseNumbers.count(each.contradicting()),
        VietnameseNumbers.count(each.equal()),
        VietnameseNumbers.count(each.explained()),
        VietnameseNumbers.count(each.open()),
        VietnameseNumbers.count(each.distance()));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
