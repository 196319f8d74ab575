package vn.cchc.model.unit;

import java.util.List;

/** What became of a unit text. */
public sealed interface UnitResolution {

  /** The units that fit. */
  List<Unit> fits();

  /** Exactly one unit. */
  record Resolved(Unit unit) implements UnitResolution {

    @Override
    public List<Unit> fits() {
      return List.of(unit);
    }
  }

  /** Several units fit. */
  record Ambiguous(List<Unit> candidates) implements UnitResolution {
    /** Copies the list. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }

    @Override
    public List<Unit> fits() {
      return candidates;
    }
  }

  /** No unit fits; the nearest names. */
  record Unknown(List<String> nearest) implements UnitResolution {
    /** Copies the list. */
    public Unknown {
      nearest = List.copyOf(nearest);
    }

    @Override
    public List<Unit> fits() {
      return List.of();
    }
  }
}
