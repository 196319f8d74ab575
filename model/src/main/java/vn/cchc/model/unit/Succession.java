package vn.cchc.model.unit;

import java.util.List;

/** Which unit answers on some day for what an earlier unit did. */
public sealed interface Succession {

  /** The unit itself: it exists on that day. */
  record Same(Unit unit) implements Succession {}

  /** One later unit that took over all of it. */
  record Assigned(Unit unit) implements Succession {}

  /** No single unit: it was split among these, or nothing is known of what came after. */
  record NotAssignable(List<Unit> candidates) implements Succession {
    /** Copies the list. */
    public NotAssignable {
      candidates = List.copyOf(candidates);
    }
  }
}
