package vn.cchc.model.ledger;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.cchc.model.calendar.WorkingCalendar;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.dossier.DossierStatus;
import vn.cchc.model.dossier.Supplement;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;

/**
 * The figures of a range counted sentence by sentence from DESIGN §5, dossier by dossier, without
 * flows. Shares nothing with the code it checks but the records and whether a day is worked.
 */
final class SpecifiedFigures {

  /** What is compared with the end. */
  enum OnTime {
    DAY,
    TIMESTAMP,
    ORIGINAL_DUE,
    PORTAL_766,
    RETURNED_DAY,
    HALF_DAY_SESSION,
    VENDOR_06A;

    String id() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  private final OnTime onTime;
  private final WorkingCalendar calendar;
  private final LocalDate s;
  private final LocalDate t;
  private final Map<Figure, Long> counts = new EnumMap<>(Figure.class);

  private SpecifiedFigures(OnTime onTime, WorkingCalendar calendar, DateRange range) {
    this.onTime = onTime;
    this.calendar = calendar;
    this.s = range.from();
    this.t = range.to();
  }

  static Figures of(
      Collection<Dossier> dossiers, OnTime onTime, WorkingCalendar calendar, DateRange range) {
    SpecifiedFigures figures = new SpecifiedFigures(onTime, calendar, range);
    dossiers.forEach(figures::count);
    return Figures.of(figures.counts);
  }

  private void count(Dossier dossier) {
    int status = dossier.status().number();
    LocalDateTime submittedElseExtracted =
        dossier.submittedAt() != null ? dossier.submittedAt() : dossier.extractedAt();
    if (status == 1 || (status == 5 && dossier.receivedAt() == null)) {
      countIf(inRange(submittedElseExtracted), Figure.REGISTERED);
      return;
    }
    if (status == 3) {
      LocalDateTime refused = dossier.refusedAt();
      countIf(inRange(refused != null ? refused : dossier.submittedAt()), Figure.NOT_ACCEPTED);
      return;
    }
    LocalDate r = dossier.receivedAt().toLocalDate();
    LocalDateTime e = end(dossier);
    countIf(inRange(dossier.receivedAt()), Figure.RECEIVED);
    countIf(inRange(dossier.receivedAt()) && dossier.digitised() != null, Figure.DIGITISATION_TOLD);
    countIf(
        inRange(dossier.receivedAt()) && Boolean.TRUE.equals(dossier.digitised()),
        Figure.DIGITISED);
    countIf(
        inRange(dossier.receivedAt()),
        switch (dossier.channel()) {
          case DIRECT -> Figure.RECEIVED_DIRECT;
          case ONLINE -> Figure.RECEIVED_ONLINE;
          case POSTAL -> Figure.RECEIVED_POSTAL;
        });
    boolean endedBefore = e != null && e.toLocalDate().isBefore(s);
    countIf(r.isBefore(s) && !endedBefore, Figure.CARRIED_OVER);
    LocalDateTime d = due(dossier);
    if (inRange(e)) {
      boolean resolved = status == 9 || status == 10;
      Figure returned = onTime == OnTime.VENDOR_06A ? Figure.RESOLVED_ON_TIME : Figure.RETURNED;
      counts.merge(resolved ? verdict(dossier, e, d) : returned, 1L, Long::sum);
      countIf(resolved && dossier.postalReturn(), Figure.POSTAL_RETURNED);
    }
    boolean endedByT = e != null && !e.toLocalDate().isAfter(t);
    if (!r.isAfter(t) && !endedByT) {
      counts.merge(inProgress(dossier, d), 1L, Long::sum);
      countIf(pausedAtT(dossier), Figure.PAUSED);
    }
  }

  /** E: NgayKetThucXuLy; if absent and status is 9 or 10, NgayTra; no end on other statuses. */
  private LocalDateTime end(Dossier dossier) {
    boolean resolved = dossier.status().number() == 9 || dossier.status().number() == 10;
    if (onTime == OnTime.RETURNED_DAY && resolved) {
      return dossier.handedOutAt();
    }
    return switch (dossier.status().number()) {
      case 9, 10 -> dossier.endedAt() == null ? dossier.handedOutAt() : dossier.endedAt();
      case 7, 8 -> dossier.endedAt();
      default -> null;
    };
  }

  private LocalDateTime due(Dossier dossier) {
    LocalDateTime known = onTime == OnTime.ORIGINAL_DUE ? dossier.originalDueAt() : dossier.dueAt();
    if (known != null || onTime == OnTime.VENDOR_06A) {
      return known;
    }
    LocalDate received = dossier.receivedAt().toLocalDate();
    if (dossier.procedure().equals(TestProcedures.THREE_WORKING_DAYS)) {
      LocalDate last = received;
      int worked = 0;
      while (worked < 3) {
        last = last.plusDays(1);
        worked += calendar.isWorkingDay(last) ? 1 : 0;
      }
      return last.atStartOfDay();
    }
    if (dossier.procedure().equals(TestProcedures.FIVE_CALENDAR_DAYS)) {
      LocalDate last = received.plusDays(5);
      while (!calendar.isWorkingDay(last)) {
        last = last.plusDays(1);
      }
      return last.atStartOfDay();
    }
    return null;
  }

  private Figure verdict(Dossier dossier, LocalDateTime e, LocalDateTime d) {
    if (d == null) {
      return onTime == OnTime.VENDOR_06A ? Figure.RESOLVED_ON_TIME : Figure.RESOLVED_NO_DUE;
    }
    if (secondRequest(dossier, e.toLocalDate())) {
      return Figure.RESOLVED_OVERDUE;
    }
    LocalDateTime counted = counted(dossier, e);
    if (counted.isBefore(firstMoment(d))) {
      return Figure.RESOLVED_EARLY;
    }
    return counted.isAfter(lastMoment(d)) ? Figure.RESOLVED_OVERDUE : Figure.RESOLVED_ON_TIME;
  }

  private boolean wholeDay(LocalDateTime d) {
    boolean byHour =
        switch (onTime) {
          case TIMESTAMP, PORTAL_766, HALF_DAY_SESSION -> true;
          default -> false;
        };
    return !byHour || d.toLocalTime().equals(LocalTime.of(0, 0, 0));
  }

  /** The first moment that is not early. */
  private LocalDateTime firstMoment(LocalDateTime d) {
    if (onTime != OnTime.HALF_DAY_SESSION || wholeDay(d)) {
      return d.toLocalDate().atStartOfDay();
    }
    int seconds = d.toLocalTime().toSecondOfDay();
    int begun = seconds >= 48_600 ? 48_600 : seconds >= 25_200 ? 25_200 : 0;
    return d.toLocalDate().atStartOfDay().plusSeconds(begun);
  }

  /** The last moment that is still on time. */
  private LocalDateTime lastMoment(LocalDateTime d) {
    return wholeDay(d) ? d.toLocalDate().atTime(LocalTime.MAX) : d;
  }

  /** The end less every second since the receipt in which papers were waited for. */
  private LocalDateTime counted(Dossier dossier, LocalDateTime end) {
    if (onTime != OnTime.PORTAL_766) {
      return end;
    }
    boolean waitsNow = dossier.status().number() == 5;
    TreeSet<LocalDateTime> moments = new TreeSet<>(List.of(end, dossier.receivedAt()));
    List<LocalDateTime[]> waits = new ArrayList<>();
    boolean openRequest = false;
    for (Supplement papers : dossier.supplements()) {
      openRequest |= papers.askedAt() != null && papers.broughtAt() == null;
      if (papers.askedAt() != null && (papers.broughtAt() != null || waitsNow)) {
        waits.add(new LocalDateTime[] {papers.askedAt(), papers.broughtAt()});
      }
    }
    if (waitsNow && !openRequest) {
      waits.add(new LocalDateTime[] {dossier.eventAt(), null});
    }
    for (LocalDateTime[] wait : waits) {
      moments.add(wait[0]);
      if (wait[1] != null) {
        moments.add(wait[1]);
      }
    }
    Duration waited = Duration.ZERO;
    for (LocalDateTime from : moments.subSet(dossier.receivedAt(), end)) {
      LocalDateTime to = moments.higher(from);
      boolean waiting =
          waits.stream()
              .anyMatch(
                  wait -> !wait[0].isAfter(from) && (wait[1] == null || !wait[1].isBefore(to)));
      waited = waiting ? waited.plus(Duration.between(from, to)) : waited;
    }
    return end.minus(waited);
  }

  private boolean secondRequest(Dossier dossier, LocalDate day) {
    return onTime == OnTime.PORTAL_766
        && dossier.supplements().stream()
                .filter(s -> s.askedAt() != null && !s.askedAt().toLocalDate().isAfter(day))
                .count()
            >= 2;
  }

  /** Overdue at T when ending it after T can no longer be on time. */
  private Figure inProgress(Dossier dossier, LocalDateTime d) {
    if (d == null) {
      return onTime == OnTime.VENDOR_06A
          ? Figure.IN_PROGRESS_WITHIN_DUE
          : Figure.IN_PROGRESS_NO_DUE;
    }
    LocalDateTime firstMomentAfterT = t.plusDays(1).atStartOfDay();
    boolean late =
        secondRequest(dossier, t) || counted(dossier, firstMomentAfterT).isAfter(lastMoment(d));
    boolean excused = onTime == OnTime.VENDOR_06A && pausedAtT(dossier);
    return late && !excused ? Figure.IN_PROGRESS_OVERDUE : Figure.IN_PROGRESS_WITHIN_DUE;
  }

  private boolean pausedAtT(Dossier dossier) {
    LocalDateTime midnight = t.plusDays(1).atStartOfDay();
    boolean waiting = false;
    for (Supplement papers : dossier.supplements()) {
      if (papers.askedAt() == null) {
        continue;
      }
      boolean brought = papers.broughtAt() != null;
      boolean stillAskedFor = !brought && dossier.status() == DossierStatus.SUPPLEMENT;
      waiting |= stillAskedFor;
      boolean asked = papers.askedAt().isBefore(midnight);
      if (asked && (stillAskedFor || (brought && !papers.broughtAt().isBefore(midnight)))) {
        return true;
      }
    }
    boolean fromLatestEvent =
        switch (dossier.status().number()) {
          case 5 -> !waiting;
          case 6 -> true;
          case 8 -> dossier.endedAt() == null;
          default -> false;
        };
    return fromLatestEvent && dossier.eventAt().isBefore(midnight);
  }

  private boolean inRange(LocalDateTime at) {
    return at != null && !at.toLocalDate().isBefore(s) && !at.toLocalDate().isAfter(t);
  }

  private void countIf(boolean condition, Figure figure) {
    if (condition) {
      counts.merge(figure, 1L, Long::sum);
    }
  }
}
