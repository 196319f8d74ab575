package vn.cchc.reports.view;

import java.util.List;

/**
 * How much of two pages is left beside the findings. They come first and are never cut; the more
 * lines they take, the lower the chart and the fewer the peers and fields listed.
 */
enum Room {
  WIDE(10, 5, 6),
  TIGHT(9, 3, 5),
  SCARCE(6, 3, 4),
  LEAST(3, 1, 2);

  /** Letters in a printed line of a finding. */
  private static final int LINE = 96;

  private static final int WIDE_LINES = 8;
  private static final int TIGHT_LINES = 10;

  private final int allPeers;
  private final int bestPeers;
  private final int fields;

  Room(int allPeers, int bestPeers, int fields) {
    this.allPeers = allPeers;
    this.bestPeers = bestPeers;
    this.fields = fields;
  }

  static Room beside(List<String> findings) {
    int lines = findings.stream().mapToInt(s -> 1 + s.length() / LINE).sum();
    if (lines <= WIDE_LINES) {
      return WIDE;
    }
    return lines <= TIGHT_LINES ? TIGHT : SCARCE;
  }

  /** This room and every smaller one, for pages that turn out too long. */
  List<Room> downwards() {
    return List.of(values()).subList(ordinal(), values().length);
  }

  /** Up to how many peers are listed without a gap. */
  int allPeers() {
    return allPeers;
  }

  /** How many of the best stand above the gap. */
  int bestPeers() {
    return bestPeers;
  }

  /** How many fields have a row of their own. */
  int fields() {
    return fields;
  }
}
