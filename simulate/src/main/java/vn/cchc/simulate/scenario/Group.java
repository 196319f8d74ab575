package vn.cchc.simulate.scenario;

import java.util.List;
import java.util.Objects;

/**
 * Units whose counts are fixed together and whose dossiers leave through the same system.
 *
 * @param id part of the file names
 * @param source format of its files
 * @param units who shares the counts
 * @param periods periods in order, not overlapping
 */
public record Group(
    String id, SourceFormat source, List<UnitShare> units, List<GroupPeriod> periods) {

  /** Rejects a group without units and periods that overlap or leave dossiers open in between. */
  public Group {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    units = List.copyOf(units);
    periods = List.copyOf(periods);
    if (units.isEmpty() || periods.isEmpty()) {
      throw new IllegalArgumentException("group " + id + " needs units and periods");
    }
    for (int i = 1; i < periods.size(); i++) {
      GroupPeriod before = periods.get(i - 1);
      if (!periods.get(i).from().isAfter(before.to())) {
        throw new IllegalArgumentException("group " + id + ": periods overlap at " + before.to());
      }
      if (before.outcomes().keySet().stream().anyMatch(Outcome::open)
          || before.carriedOver().keySet().stream().anyMatch(Outcome::open)) {
        throw new IllegalArgumentException(
            ("group %s: a period followed by another must leave nothing open; state what stays open at"
                    + " %s as carried-over of the next")
                .formatted(id, before.to()));
      }
    }
  }
}
