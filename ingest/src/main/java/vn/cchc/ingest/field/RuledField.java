package vn.cchc.ingest.field;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.cchc.ingest.format.RawRecord;
import vn.cchc.model.source.FieldMapping;
import vn.cchc.model.source.FieldRule;
import vn.cchc.model.text.VietnameseText;

/** A value that follows from several fields: the rules of a source, ready to be asked. */
final class RuledField implements Serializable {

  private static final long serialVersionUID = 1L;

  private record Condition(int slot, List<String> texts) implements Serializable {}

  private record Rule(List<Condition> conditions, String then) implements Serializable {}

  private final List<Rule> rules;
  private final int[] slots;

  RuledField(List<FieldRule> rules, List<FieldMapping> fields) {
    List<String> targets = fields.stream().map(FieldMapping::to).toList();
    this.rules = rules.stream().map(rule -> rule(rule, targets)).toList();
    this.slots =
        this.rules.stream()
            .flatMap(rule -> rule.conditions().stream())
            .mapToInt(Condition::slot)
            .distinct()
            .toArray();
  }

  private static Rule rule(FieldRule rule, List<String> targets) {
    return new Rule(
        rule.when().entrySet().stream()
            .map(field -> new Condition(targets.indexOf(field.getKey()), field.getValue()))
            .toList(),
        rule.then());
  }

  /** The value of the first rule that fits. */
  Optional<String> of(RawRecord raw) {
    for (Rule rule : rules) {
      if (rule.conditions().stream().allMatch(condition -> fits(raw, condition))) {
        return Optional.of(rule.then());
      }
    }
    return Optional.empty();
  }

  /** Whether any field of the rules has a text. */
  boolean told(RawRecord raw) {
    return Arrays.stream(slots).anyMatch(slot -> raw.get(slot) != null);
  }

  private static boolean fits(RawRecord raw, Condition condition) {
    String text = raw.get(condition.slot());
    return condition.texts().contains(text == null ? "" : VietnameseText.clean(text));
  }
}
