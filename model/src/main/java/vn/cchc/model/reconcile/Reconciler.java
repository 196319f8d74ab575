package vn.cchc.model.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.model.reconcile.ReasonCode.Severity;

/** Judges statements by arithmetic: first each for itself, then those of one place together. */
public final class Reconciler {

  /** What would allow a first check, the easiest first. */
  private static final List<List<Item>> CHECKS =
      List.of(
          List.of(Item.RESOLVED, Item.RESOLVED_EARLY_OR_ONTIME, Item.RESOLVED_OVERDUE),
          List.of(Item.RECEIVED, Item.RECEIVED_ONLINE, Item.RECEIVED_DIRECT),
          List.of(Item.RECEIVED, Item.RESOLVED, Item.IN_PROGRESS),
          List.of(Item.RESOLVED, Item.RESOLVED_EARLY, Item.RESOLVED_ONTIME),
          List.of(Item.IN_PROGRESS, Item.IN_PROGRESS_WITHIN_DUE, Item.IN_PROGRESS_OVERDUE));

  private Reconciler() {}

  /** Every statement, in the given order. */
  public static List<Reconciliation> all(List<ReportedCase> cases) {
    CaseGroups groups = new CaseGroups(cases);
    return cases.stream().map(each -> judge(each).with(groups.findings(each))).toList();
  }

  /** One statement by itself. */
  public static Reconciliation judge(ReportedCase reported) {
    Counts counts = reported.counts();
    Sums sums = Sums.of(counts);
    List<Reason> reasons = new ArrayList<>();
    sums.broken().forEach(sum -> reasons.add(broken(sum, counts)));
    PartsCheck.above(counts).stream()
        .filter(pair -> sums.broken().stream().noneMatch(sum -> sum.items().contains(pair.part())))
        .forEach(pair -> reasons.add(above(pair, counts)));
    List<RatioJudgement> ratios = new RatioJudge(counts, sums.reading()).all(reported.ratios());
    ratios.forEach(ratio -> reasons.addAll(ratio.reasons()));
    ShareSets.Outcome sets = new ShareSets(counts, ratios).judge();
    reasons.addAll(sets.reasons());
    notes(counts, sums, reasons);
    int held = (int) sums.checked().stream().filter(Sums.Sum::holds).count();
    long checks = held + sets.holding() + ratios.stream().filter(RatioJudgement::holds).count();
    if (checks == 0 && reasons.stream().allMatch(r -> r.code().severity() == Severity.NOTE)) {
      reasons.add(nothingToCheck(counts));
    }
    return new Reconciliation(
        reported,
        verdict(reasons, checks),
        sums.reading(),
        held,
        sets.holding(),
        reasons,
        ratios,
        repairs(reported, sums));
  }

  private static Verdict verdict(List<Reason> reasons, long checks) {
    if (reasons.stream().anyMatch(r -> r.code().severity() == Severity.FINDING)) {
      return Verdict.INCONSISTENT;
    }
    if (reasons.stream().anyMatch(r -> r.code().severity() == Severity.ROUNDING)) {
      return Verdict.ROUNDING;
    }
    return checks > 0 ? Verdict.CONSISTENT : Verdict.CANNOT_TELL;
  }

  private static Reason broken(Sums.Sum sum, Counts counts) {
    List<String> fields = new ArrayList<>();
    sum.items().forEach(item -> fields.add(item.column()));
    Map<String, Slot> slots = new HashMap<>();
    slots.put("parts", Slot.Names.of(sum.partItems()));
    slots.put("wholes", Slot.Names.of(sum.wholeItems()));
    slots.put("sum", new Slot.Count(sum.parts()));
    slots.put("whole", new Slot.Count(sum.whole()));
    slots.put("gap", new Slot.Count(Math.abs(sum.gap())));
    if (sum.code() == ReasonCode.STOCK_DOES_NOT_ADD_UP && !counts.has(Item.CARRIED_OVER)) {
      slots.put("about", new Slot.Count(sum.gap()));
    }
    return new Reason(
        sum.code(), fields, Long.toString(sum.whole()), Long.toString(sum.parts()), slots);
  }

  private static Reason above(PartsCheck.Pair pair, Counts counts) {
    long part = counts.orZero(pair.part());
    long whole = counts.orZero(pair.whole());
    return new Reason(
        ReasonCode.PART_ABOVE_WHOLE,
        List.of(pair.part().column(), pair.whole().column()),
        "<=" + whole,
        Long.toString(part),
        Map.of(
            "parts",
            Slot.Names.of(List.of(pair.part())),
            "wholes",
            Slot.Names.of(List.of(pair.whole())),
            "part",
            new Slot.Count(part),
            "whole",
            new Slot.Count(whole)));
  }

  private static void notes(Counts counts, Sums sums, List<Reason> reasons) {
    sums.carriedOverNeeded()
        .ifPresent(
            gap ->
                reasons.add(
                    new Reason(
                        ReasonCode.CARRIED_OVER_NOT_PRINTED,
                        List.of(Item.CARRIED_OVER.column()),
                        Long.toString(gap),
                        "",
                        Map.of(
                            "parts", Slot.Names.of(List.of(Item.RESOLVED, Item.IN_PROGRESS)),
                            "wholes", Slot.Names.of(List.of(Item.RECEIVED)),
                            "gap", new Slot.Count(gap)))));
    if (sums.reading() != Reading.UNKNOWN) {
      boolean inside = sums.reading() == Reading.INSIDE;
      long carried = counts.orZero(Item.CARRIED_OVER);
      reasons.add(
          new Reason(
              inside ? ReasonCode.CARRIED_OVER_INSIDE : ReasonCode.CARRIED_OVER_OUTSIDE,
              List.of(Item.RECEIVED.column(), Item.CARRIED_OVER.column()),
              "",
              Long.toString(carried),
              Map.of("gap", new Slot.Count(carried))));
    }
    boolean merged =
        counts.has(Item.RECEIVED_DIRECT)
            && !counts.has(Item.RECEIVED_POSTAL)
            && sums.checked().stream()
                .anyMatch(s -> s.code() == ReasonCode.CHANNELS_DO_NOT_ADD_UP && s.holds());
    if (merged) {
      reasons.add(
          new Reason(
              ReasonCode.POSTAL_WITHIN_DIRECT,
              List.of(Item.RECEIVED_DIRECT.column(), Item.RECEIVED_POSTAL.column()),
              "",
              "",
              Map.of()));
    }
  }

  private static Reason nothingToCheck(Counts counts) {
    List<Item> missing =
        CHECKS.stream()
            .map(check -> check.stream().filter(item -> !counts.has(item)).toList())
            .filter(items -> !items.isEmpty())
            .min(Comparator.comparingInt(List::size))
            .orElse(List.of(Item.RECEIVED));
    return new Reason(
        ReasonCode.NOTHING_TO_CHECK,
        missing.stream().map(Item::column).toList(),
        "",
        "",
        Map.of("items", Slot.Names.of(missing)));
  }

  private static List<Repair> repairs(ReportedCase reported, Sums sums) {
    return Repair.repaired(reported.counts(), sums).stream()
        .map(repaired -> repair(reported, repaired))
        .toList();
  }

  private static Repair repair(ReportedCase reported, Counts repaired) {
    Counts counts = reported.counts();
    Item item =
        repaired.printed().keySet().stream()
            .filter(i -> !repaired.get(i).equals(counts.get(i)))
            .findFirst()
            .orElseThrow();
    Sums sums = Sums.of(repaired);
    List<RatioJudgement> ratios = new RatioJudge(repaired, sums.reading()).all(reported.ratios());
    boolean hold =
        ratios.stream().anyMatch(RatioJudgement::holds)
            && ratios.stream().noneMatch(RatioJudgement::wrong);
    return new Repair(
        item, counts.orZero(item), repaired.orZero(item), sums.checked().size(), hold);
  }
}
