package vn.cchc.model.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.dossier.DossierStatus;
import vn.cchc.model.dossier.Supplement;
import vn.cchc.model.period.DateRange;

/**
 * Dossiers as silver may hold them, in seven weeks around the days off of 30/4 and 1/5/2024, so
 * close together that every boundary is met often. No record that ingest would have refused.
 */
final class RandomDossiers {

  private static final LocalDate FIRST = LocalDate.of(2024, 4, 8);
  private static final int DAYS = 50;
  private static final List<LocalTime> HOURS =
      Stream.of("00:00:00", "00:00:01", "08:00:00", "16:30:00", "23:59:59")
          .map(LocalTime::parse)
          .toList();
  private static final List<String> PROCEDURES =
      List.of(
          TestProcedures.THREE_WORKING_DAYS,
          TestProcedures.FIVE_CALENDAR_DAYS,
          TestProcedures.NO_LIMIT,
          "unknown");

  private final Random random;

  RandomDossiers(Random random) {
    this.random = random;
  }

  List<Dossier> some() {
    return Stream.generate(this::one).limit(random.nextInt(1, 20)).toList();
  }

  /** A range inside the seven weeks or sticking out of them. */
  DateRange range() {
    LocalDate from = FIRST.plusDays(random.nextInt(-10, DAYS));
    return new DateRange(from, from.plusDays(random.nextInt(DAYS)));
  }

  /** A day of the range. */
  LocalDate dayIn(DateRange range) {
    int days = (int) range.from().datesUntil(range.to().plusDays(1)).count();
    return range.from().plusDays(random.nextInt(days));
  }

  private Dossier one() {
    DossierStatus status = DossierStatus.values()[random.nextInt(10)];
    boolean mayLackReceipt =
        switch (status) {
          case REGISTERED, NOT_ACCEPTED, SUPPLEMENT -> true;
          default -> false;
        };
    LocalDateTime received = mayLackReceipt && seldom() ? null : moment();
    boolean notAccepted = status == DossierStatus.NOT_ACCEPTED;
    LocalDateTime refused = notAccepted && often() ? moment() : null;
    boolean needsSubmission = notAccepted && refused == null;
    LocalDateTime submitted = needsSubmission || often() ? moment() : null;
    LocalDateTime ended = often() ? notBefore(received) : null;
    LocalDateTime handedOut = seldom() ? notBefore(ended == null ? received : ended) : null;
    LocalDateTime due = often() ? moment() : null;
    LocalDateTime original = due == null || often() ? due : moment();
    List<Supplement> papers =
        Stream.generate(this::papers).limit(Math.max(0, random.nextInt(-2, 4))).toList();
    LocalDateTime event = latest(papers, submitted, received, refused, ended, handedOut);
    boolean dated = submitted != null || refused != null;
    return new Dossier(
        "MP." + random.nextInt(1_000_000),
        "709",
        PROCEDURES.get(random.nextInt(PROCEDURES.size())),
        Channel.values()[random.nextInt(3)],
        status,
        submitted,
        received,
        due,
        original,
        refused,
        ended,
        handedOut,
        random.nextBoolean(),
        List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())
            .get(random.nextInt(3))
            .orElse(null),
        papers,
        event,
        dated && seldom() ? null : moment());
  }

  private Supplement papers() {
    return new Supplement(often() ? moment() : null, often() ? moment() : null, null, null);
  }

  private LocalDateTime notBefore(LocalDateTime bound) {
    LocalDateTime at = moment();
    return bound == null || !at.isBefore(bound) ? at : bound.plusHours(random.nextInt(72));
  }

  private LocalDateTime moment() {
    return FIRST.plusDays(random.nextInt(DAYS)).atTime(HOURS.get(random.nextInt(HOURS.size())));
  }

  private boolean often() {
    return random.nextInt(4) > 0;
  }

  private boolean seldom() {
    return random.nextInt(4) == 0;
  }

  private static LocalDateTime latest(List<Supplement> papers, LocalDateTime... dates) {
    return Stream.concat(
            Stream.of(dates), papers.stream().flatMap(p -> Stream.of(p.askedAt(), p.broughtAt())))
        .filter(Objects::nonNull)
        .max(LocalDateTime::compareTo)
        .orElse(null);
  }
}
