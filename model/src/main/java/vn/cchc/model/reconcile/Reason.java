package vn.cchc.model.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One thing to say about a statement.
 *
 * @param fields columns or printed ratios it is about
 * @param expected what it should be, for programs; empty when that is not known
 * @param found what is printed, for programs
 * @param slots what the sentence about it fills in
 */
public record Reason(
    ReasonCode code, List<String> fields, String expected, String found, Map<String, Slot> slots) {

  /** Rejects missing parts. */
  public Reason {
    Objects.requireNonNull(code, "code");
    fields = List.copyOf(fields);
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(found, "found");
    slots = Map.copyOf(slots);
  }

  /** The same in words. */
  public String sentence(Language language) {
    return Words.sentence(this, language);
  }
}
