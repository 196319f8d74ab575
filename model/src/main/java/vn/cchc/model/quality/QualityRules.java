package vn.cchc.model.quality;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rules of the configuration. */
public final class QualityRules implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, QualityRule> rules = new LinkedHashMap<>();

  /** The rules in the order given. */
  public QualityRules(Map<String, QualityRule> rules) {
    this.rules.putAll(rules);
  }

  /** Every rule. */
  public Collection<QualityRule> all() {
    return List.copyOf(rules.values());
  }

  /** A rule by id. */
  public Optional<QualityRule> find(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** The rules with conditions over a scope. */
  public List<QualityRule> conditional(QualityScope scope) {
    return rules.values().stream()
        .filter(rule -> rule.scope() == scope && !rule.when().isEmpty())
        .toList();
  }

  /** What people read for a fault code; the code itself when no rule has it. */
  public String name(String id) {
    return find(id).map(QualityRule::name).orElse(id);
  }
}
