package vn.cchc.model.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of one statement.
 *
 * @param reading how "received" was read
 * @param sums sums that hold
 * @param sets sets of shares that add to 100, with a count behind one of them
 * @param reasons the gravest first
 * @param ratios in their order
 * @param repairs single numbers that may be the wrong one, where a sum is broken
 */
public record Reconciliation(
    ReportedCase reported,
    Verdict verdict,
    Reading reading,
    int sums,
    int sets,
    List<Reason> reasons,
    List<RatioJudgement> ratios,
    List<Repair> repairs) {

  private static final int MOST_SUSPECTS_NAMED = 1;

  /** Copies the lists; sorts the reasons. */
  public Reconciliation {
    reasons =
        reasons.stream()
            .sorted(Comparator.comparing((Reason reason) -> reason.code().severity()))
            .toList();
    ratios = List.copyOf(ratios);
    repairs = List.copyOf(repairs);
  }

  /** The same with findings that other statements bring. */
  Reconciliation with(List<Reason> findings) {
    if (findings.isEmpty()) {
      return this;
    }
    List<Reason> all = new ArrayList<>(findings);
    reasons.stream().filter(r -> r.code() != ReasonCode.NOTHING_TO_CHECK).forEach(all::add);
    return new Reconciliation(
        reported, Verdict.INCONSISTENT, reading, sums, sets, all, ratios, repairs);
  }

  /** The codes of the reasons, each once, the gravest first. */
  public List<String> reasonCodes() {
    return reasons.stream().map(reason -> reason.code().code()).distinct().toList();
  }

  /** Every printed ratio with its denominators. */
  public String denominators() {
    return ratios.stream().map(RatioJudgement::denominators).collect(Collectors.joining("; "));
  }

  /** One sentence that says why. */
  public String explanation(Language language) {
    List<String> sentences =
        new ArrayList<>(
            reasons.stream()
                .filter(reason -> said(reason.code().severity()))
                .map(reason -> reason.sentence(language))
                .distinct()
                .toList());
    if (verdict == Verdict.CONSISTENT) {
      sentences.add(0, holds(language));
    }
    suspects().forEach(repair -> sentences.add(sentence(repair, language)));
    return Words.joined(sentences);
  }

  private boolean said(ReasonCode.Severity severity) {
    return switch (verdict) {
      case INCONSISTENT -> severity == ReasonCode.Severity.FINDING;
      case ROUNDING -> severity == ReasonCode.Severity.ROUNDING;
      case CONSISTENT -> true;
      case CANNOT_TELL -> severity == ReasonCode.Severity.UNKNOWN;
    };
  }

  private String holds(Language language) {
    int right = (int) ratios.stream().filter(RatioJudgement::holds).count();
    List<String> checks = new ArrayList<>();
    addCheck("check-sums", sums, language, checks);
    addCheck("check-ratios", right, language, checks);
    addCheck("check-sets", sets, language, checks);
    return Words.plain("holds", language) + String.join(", ", checks);
  }

  private static void addCheck(String key, int count, Language language, List<String> checks) {
    if (count > 0) {
      checks.add(Words.filled(key, Map.of("count", new Slot.Count(count)), language));
    }
  }

  /**
   * The single number that would settle it: the only one, the only one the ratios bear out, or the
   * only one that makes most sums hold.
   */
  List<Repair> suspects() {
    List<Repair> borneOut = repairs.stream().filter(Repair::ratiosHold).toList();
    List<Repair> possible = borneOut.isEmpty() ? repairs : borneOut;
    int most = possible.stream().mapToInt(Repair::sums).max().orElse(0);
    List<Repair> named = possible.stream().filter(repair -> repair.sums() == most).toList();
    return named.size() <= MOST_SUSPECTS_NAMED ? named : List.of();
  }

  private static String sentence(Repair repair, Language language) {
    return Words.filled(
        "suspect",
        Map.of(
            "item", Slot.Names.of(List.of(repair.item())),
            "right", new Slot.Count(repair.wouldBe()),
            "found", new Slot.Count(repair.found())),
        language);
  }
}
