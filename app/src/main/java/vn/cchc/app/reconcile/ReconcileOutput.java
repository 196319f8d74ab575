package vn.cchc.app.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.app.Terminal;
import vn.cchc.app.output.JsonOutput;
import vn.cchc.app.output.TextTable;
import vn.cchc.model.reconcile.Fit;
import vn.cchc.model.reconcile.Item;
import vn.cchc.model.reconcile.Language;
import vn.cchc.model.reconcile.RatioJudgement;
import vn.cchc.model.reconcile.Reason;
import vn.cchc.model.reconcile.Reconciliation;
import vn.cchc.model.reconcile.Repair;
import vn.cchc.model.reconcile.Verdict;
import vn.cchc.model.text.VietnameseNumbers;

/** Prints judged statements. */
public final class ReconcileOutput {

  private static final List<String> HEADER =
      List.of(
          "case_id", "verdict", "reason_codes", "denominators", "explanation_vi", "explanation_en");
  private static final String INDENT = "  ";
  private static final int INNER = TextTable.WIDTH - 2 * INDENT.length();

  private ReconcileOutput() {}

  /** Cells for CSV: one line a statement. */
  public static List<List<String>> cells(List<Reconciliation> results) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(HEADER);
    for (Reconciliation result : results) {
      cells.add(
          List.of(
              result.reported().id(),
              result.verdict().code(),
              String.join(";", result.reasonCodes()),
              result.denominators(),
              result.explanation(Language.VI),
              result.explanation(Language.EN)));
    }
    return cells;
  }

  /**
   * JSON: one object a statement, everything that was found about it.
   *
   * @param comparisons with a lake; none where there is no lake
   */
  public static void json(
      Terminal terminal, List<Reconciliation> results, List<Comparison> comparisons) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Reconciliation result : results) {
      Map<String, Object> object = object(result);
      comparisons.stream()
          .filter(each -> each.result().equals(result))
          .findFirst()
          .ifPresent(each -> object.put("lake", LakeOutput.object(each)));
      objects.add(object);
    }
    JsonOutput.write(terminal.out(), objects);
  }

  /** The members of a statement. */
  private static Map<String, Object> object(Reconciliation result) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("case_id", result.reported().id());
    object.put("unit", result.reported().unit());
    object.put("period_start", result.reported().from().map(Object::toString).orElse(null));
    object.put("period_end", result.reported().to().map(Object::toString).orElse(null));
    object.put("verdict", result.verdict().code());
    object.put("carried_over_in_received", result.reading().code());
    object.put("sums_that_hold", result.sums());
    object.put("reasons", result.reasons().stream().map(ReconcileOutput::object).toList());
    object.put("ratios", result.ratios().stream().map(ReconcileOutput::object).toList());
    object.put("suspects", result.repairs().stream().map(ReconcileOutput::object).toList());
    object.put("explanation_vi", result.explanation(Language.VI));
    object.put("explanation_en", result.explanation(Language.EN));
    return object;
  }

  private static Map<String, Object> object(Reason reason) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", reason.code().code());
    object.put("severity", reason.code().severity().name().toLowerCase(Locale.ROOT));
    object.put("fields", reason.fields());
    object.put("expected", reason.expected().isEmpty() ? null : reason.expected());
    object.put("found", reason.found().isEmpty() ? null : reason.found());
    object.put("vi", reason.sentence(Language.VI));
    object.put("en", reason.sentence(Language.EN));
    return object;
  }

  private static Map<String, Object> object(RatioJudgement ratio) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("printed", ratio.ratio().text());
    object.put("measure", ratio.ratio().measure().map(m -> m.code()).orElse(null));
    object.put("denominators", ratio.fits().stream().map(ReconcileOutput::object).toList());
    return object;
  }

  private static Map<String, Object> object(Fit fit) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("denominator", fit.denominator().kind().code());
    object.put("dossiers", fit.denominator().dossiers());
    object.put("numerator", fit.numerator().stream().map(Item::column).toList());
    object.put("numerator_dossiers", fit.dossiers());
    object.put("rounding", fit.rounding().code());
    return object;
  }

  private static Map<String, Object> object(Repair repair) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("field", repair.item().column());
    object.put("found", repair.found());
    object.put("would_be", repair.wouldBe());
    object.put("ratios_hold", repair.ratiosHold());
    return object;
  }

  /** For people: a few lines a statement, then how many of each verdict. */
  public static void table(Terminal terminal, List<Reconciliation> results) {
    for (Reconciliation result : results) {
      statement(terminal, result);
      terminal.print("");
    }
    print(terminal, "", "Tổng: " + summary(results));
  }

  private static void statement(Terminal terminal, Reconciliation result) {
    String name = result.reported().unit();
    print(
        terminal,
        "",
        "[%s] %s%s"
            .formatted(
                vietnamese(result.verdict()),
                result.reported().id(),
                name.isEmpty() ? "" : ": " + name));
    print(terminal, INDENT, result.explanation(Language.VI));
    for (RatioJudgement ratio : result.ratios()) {
      print(terminal, INDENT, "· " + ratio.denominators(Language.VI));
    }
    if (result.repairs().size() > 1) {
      print(terminal, INDENT, "Có thể sai một trong các số: " + suspects(result.repairs()));
    }
    if (!result.reasons().isEmpty()) {
      print(terminal, INDENT, "(" + String.join(", ", result.reasonCodes()) + ")");
    }
  }

  private static String suspects(List<Repair> repairs) {
    return String.join(
        "; ",
        repairs.stream()
            .map(
                repair ->
                    "%s %s → %s"
                        .formatted(
                            repair.item().words(Language.VI),
                            VietnameseNumbers.count(repair.found()),
                            VietnameseNumbers.count(repair.wouldBe())))
            .toList());
  }

  private static void print(Terminal terminal, String indent, String text) {
    TextTable.wrap(text, INNER).forEach(line -> terminal.print(indent + line));
  }

  /** How many statements of each verdict. */
  public static String summary(List<Reconciliation> results) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count = results.stream().filter(r -> r.verdict() == verdict).count();
      parts.add(VietnameseNumbers.count(count) + " " + vietnamese(verdict));
    }
    return "%s số liệu: %s"
        .formatted(VietnameseNumbers.count(results.size()), String.join(", ", parts));
  }

  /** What people read for a verdict. */
  public static String vietnamese(Verdict verdict) {
    return switch (verdict) {
      case CONSISTENT -> "khớp";
      case ROUNDING -> "chỉ lệch làm tròn";
      case INCONSISTENT -> "không khớp";
      case CANNOT_TELL -> "chưa đủ số để xét";
    };
  }
}
