package vn.cchc.ingest.quarantine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.ingest.IngestErrors;
import vn.cchc.model.quality.QualityAction;
import vn.cchc.model.quality.QualityRule;
import vn.cchc.model.quality.QualityRules;
import vn.cchc.model.quality.QualityScope;

/** What each fault does, as declared in {@code conf/quality}. */
public final class FaultActions implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A record that ends before it begins would break the identity of DESIGN §5. */
  private static final String NEGATIVE_SPAN = "end-before-receipt";

  private final HashMap<String, QualityAction> actions = new HashMap<>();
  private final HashSet<String> refuseAtOnce = new HashSet<>();
  private final ArrayList<QualityRule> conditional = new ArrayList<>();

  /**
   * The actions of these rules.
   *
   * @throws vn.cchc.model.error.CchcException when a fault has no rule, or a rule lets a record in
   *     that cannot be counted
   */
  public FaultActions(QualityRules rules) {
    List<String> faults = check(rules);
    if (!faults.isEmpty()) {
      throw IngestErrors.brokenQualityRules(faults);
    }
    for (QualityRule rule : rules.all()) {
      actions.put(rule.id(), rule.action());
      if (rule.action() == QualityAction.REFUSE_FILE && rule.share() == null) {
        refuseAtOnce.add(rule.id());
      }
    }
    conditional.addAll(rules.conditional(QualityScope.RECORD));
  }

  /** What is wrong with the rules, one line each. */
  public static List<String> check(QualityRules rules) {
    List<String> faults = new ArrayList<>();
    Set<String> strict = new HashSet<>(Set.of(NEGATIVE_SPAN));
    for (FaultCode code : FaultCode.values()) {
      if (rules.find(code.code()).isEmpty()) {
        faults.add("no rule " + code.code() + " in conf/quality; the parser needs it");
      }
      if (!code.placeable()) {
        strict.add(code.code());
      }
    }
    for (QualityRule rule : rules.all()) {
      if (strict.contains(rule.id()) && rule.action() == QualityAction.WARN) {
        faults.add(
            "rule "
                + rule.id()
                + " must quarantine or refuse-file: such a record cannot be counted");
      }
    }
    return faults;
  }

  /** The rules to try on each record. */
  public List<QualityRule> conditional() {
    return conditional;
  }

  /** Whether any of the faults keeps the record out of silver. */
  public boolean quarantine(List<Fault> faults) {
    for (Fault fault : faults) {
      if (actions.get(fault.code()) != QualityAction.WARN) {
        return true;
      }
    }
    return false;
  }

  /** The first fault for which the whole file is refused; null when there is none. */
  public Fault refusing(List<Fault> faults) {
    for (Fault fault : faults) {
      if (refuseAtOnce.contains(fault.code())) {
        return fault;
      }
    }
    return null;
  }

  /** The actions by fault code. */
  public Map<String, QualityAction> byCode() {
    return Map.copyOf(actions);
  }
}
