package vn.cchc.app.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Where a process is killed: at a named barrier, or so long after it began its work.
 *
 * @param barrier name of the barrier, with {@code :n} for its n-th time; null for a moment
 * @param moment share of the time that the whole work takes; ignored at a barrier
 */
record CrashPoint(String barrier, double moment) {

  private static final List<String> BARRIERS =
      List.of(
          "before-plan",
          "after-plan",
          "before-append-bronze_dossier_v1",
          "before-data-sync",
          "before-link",
          "after-link",
          "after-append-bronze_dossier_v1",
          "after-bronze",
          "before-upsert-silver_dossier_v1",
          "before-data-sync:2",
          "after-link:2",
          "after-silver",
          "before-append-file_load_v1",
          "after-link:3",
          "after-acknowledgement",
          "before-plan-removal",
          "before-ledger",
          "before-append-ledger_v1",
          "before-data-sync:4",
          "after-link:4",
          "after-ledger");

  /** The barriers in the order of the work, then moments by a seed. */
  static List<CrashPoint> points(int count, long seed) {
    List<CrashPoint> points = new ArrayList<>();
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      points.add(
          i < BARRIERS.size()
              ? new CrashPoint(BARRIERS.get(i), 0)
              : new CrashPoint(null, random.nextDouble()));
    }
    return points;
  }

  @Override
  public String toString() {
    return barrier != null ? barrier : "at " + Math.round(moment * 100) + " %";
  }
}
