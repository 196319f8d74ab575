package vn.cchc.model.timeliness;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.dossier.DossierStatus;
import vn.cchc.model.dossier.Supplement;

/**
 * The time in which a dossier waits for papers, from its receipt on. A request counts as waiting
 * until the papers are brought; without that moment only while the status still says so.
 */
final class PapersTime {

  /** A waiting time; {@code end} is null while it lasts. */
  private record Wait(LocalDateTime start, LocalDateTime end) {}

  private final List<Wait> waits = new ArrayList<>();
  private final List<LocalDateTime> requests;

  private PapersTime(Dossier dossier) {
    requests =
        dossier.supplements().stream()
            .map(Supplement::askedAt)
            .filter(asked -> asked != null)
            .sorted()
            .toList();
    LocalDateTime from = dossier.receivedAt();
    for (Wait wait : told(dossier)) {
      LocalDateTime start = wait.start.isBefore(from) ? from : wait.start;
      if (wait.end == null) {
        waits.add(new Wait(start, null));
        return;
      }
      if (wait.end.isAfter(start)) {
        waits.add(new Wait(start, wait.end));
        from = wait.end;
      }
    }
  }

  /** The waiting times of a dossier that was received. */
  static PapersTime of(Dossier dossier) {
    return new PapersTime(dossier);
  }

  private static List<Wait> told(Dossier dossier) {
    List<Wait> told = new ArrayList<>();
    boolean waitingNow = dossier.status() == DossierStatus.SUPPLEMENT;
    boolean since = false;
    for (Supplement supplement : dossier.supplements()) {
      boolean brought = supplement.broughtAt() != null;
      if (supplement.askedAt() != null && (brought || waitingNow)) {
        told.add(new Wait(supplement.askedAt(), supplement.broughtAt()));
        since |= !brought;
      }
    }
    if (waitingNow && !since && dossier.eventAt() != null) {
      told.add(new Wait(dossier.eventAt(), null));
    }
    told.sort(Comparator.comparing(Wait::start));
    return told;
  }

  /** A moment less the waiting time before it. */
  LocalDateTime takenOff(LocalDateTime moment) {
    Duration waited = Duration.ZERO;
    for (Wait wait : waits) {
      if (wait.start.isBefore(moment)) {
        boolean over = wait.end != null && wait.end.isBefore(moment);
        waited = waited.plus(Duration.between(wait.start, over ? wait.end : moment));
      }
    }
    return moment.minus(waited);
  }

  /**
   * The last moment at which an end still is not later than {@code last} once the waiting time is
   * taken off; null when the dossier waits from there on.
   */
  LocalDateTime added(LocalDateTime last) {
    LocalDateTime moved = last;
    for (Wait wait : waits) {
      if (wait.start.isAfter(moved)) {
        break;
      }
      if (wait.end == null) {
        return null;
      }
      moved = moved.plus(Duration.between(wait.start, wait.end));
    }
    return moved;
  }

  /** The day of the first request beyond {@code most}; null when there are not so many. */
  LocalDate dayBeyond(int most) {
    return requests.size() > most ? requests.get(most).toLocalDate() : null;
  }
}
