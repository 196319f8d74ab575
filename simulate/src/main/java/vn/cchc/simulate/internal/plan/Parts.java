package vn.cchc.simulate.internal.plan;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.simulate.scenario.Group;

/** Cuts the batches of a group into parts of a bounded number of dossiers. */
final class Parts {

  /** A dossier leaves about 1.2 records in its fullest file, so files stay below 500,000. */
  static final long MOST_DOSSIERS = 380_000;

  private final Group group;
  private final List<Part> done = new ArrayList<>();
  private List<Slice> slices = new ArrayList<>();
  private long size;

  Parts(Group group) {
    this.group = group;
  }

  List<Part> of(List<BatchRow> rows) {
    rows.forEach(this::add);
    finish();
    return done;
  }

  private void add(BatchRow row) {
    int from = 0;
    int days = row.counts().length;
    for (int day = 0; day < days; day++) {
      int here = row.onDay(day);
      if (size + here > MOST_DOSSIERS && size > 0) {
        addSlice(row, from, day);
        finish();
        from = day;
      }
      size += here;
    }
    addSlice(row, from, days);
  }

  private void addSlice(BatchRow row, int from, int to) {
    Slice slice = new Slice(row, from, to);
    if (from < to && slice.size() > 0) {
      slices.add(slice);
    }
  }

  private void finish() {
    if (!slices.isEmpty()) {
      done.add(new Part(group, done.size() + 1, List.copyOf(slices), size));
    }
    slices = new ArrayList<>();
    size = 0;
  }
}
