package vn.cchc.model.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.dossier.DossierStatus;
import vn.cchc.model.dossier.Supplement;
import vn.cchc.model.period.DateRange;

/**
 * A dossier in one line, such as {@code 9 received=10/03 due=15/03T16:30 ended=14/03}: the status
 * number, then dates of 2023. Without an hour a due date is the whole day and any other date nine
 * o'clock. {@code papers=03/03..05/03} is a request for papers, either end may be missing. Unless
 * given, the original due date is the due date and the event date the latest date of the line.
 * {@code papers=03/03..05/03@10/03>20/03} is a request that moved the due date.
 */
public final class DossierLine {

  private static final Set<String> KEYS =
      Set.of(
          "submitted",
          "received",
          "due",
          "original-due",
          "refused",
          "ended",
          "handed-out",
          "event",
          "extracted",
          "papers",
          "procedure",
          "channel",
          "posted");
  private static final LocalTime NINE = LocalTime.of(9, 0);

  private final Map<String, String> values = new HashMap<>();
  private final List<Supplement> papers = new ArrayList<>();
  private final DossierStatus status;

  private DossierLine(String line) {
    List<String> words = List.of(line.strip().split("\\s+", -1));
    status = DossierStatus.ofNumber(Integer.parseInt(words.get(0))).orElseThrow();
    for (String word : words.subList(1, words.size())) {
      String[] pair = word.equals("posted") ? new String[] {word, "yes"} : word.split("=", 2);
      if (!KEYS.contains(pair[0])) {
        throw new IllegalArgumentException("unknown word in a dossier line: " + word);
      }
      if (pair[0].equals("papers")) {
        papers.add(papers(pair[1]));
      } else {
        values.put(pair[0], pair[1]);
      }
    }
  }

  private static Supplement papers(String text) {
    String[] parts = text.split("@", 2);
    String[] ends = parts[0].split("\\.\\.", -1);
    String[] due = parts.length == 2 ? parts[1].split(">", 2) : new String[] {"", ""};
    return new Supplement(
        time(ends[0], NINE),
        time(ends[1], NINE),
        time(due[0], LocalTime.MIDNIGHT),
        time(due[1], LocalTime.MIDNIGHT));
  }

  /** The dossier of a line. */
  public static Dossier parse(String line) {
    return new DossierLine(line).dossier();
  }

  /** {@code 01/03..31/03}. */
  public static DateRange range(String text) {
    String[] ends = text.split("\\.\\.", -1);
    return new DateRange(time(ends[0], NINE).toLocalDate(), time(ends[1], NINE).toLocalDate());
  }

  private Dossier dossier() {
    LocalDateTime due = time(values.get("due"), LocalTime.MIDNIGHT);
    return new Dossier(
        "MP.1",
        "709",
        values.getOrDefault("procedure", "unknown"),
        Channel.ofCode(values.getOrDefault("channel", "direct")),
        status,
        at("submitted"),
        at("received"),
        due,
        values.containsKey("original-due")
            ? time(values.get("original-due"), LocalTime.MIDNIGHT)
            : due,
        at("refused"),
        at("ended"),
        at("handed-out"),
        values.containsKey("posted"),
        values.containsKey("digitised") ? values.get("digitised").equals("yes") : null,
        papers,
        values.containsKey("event") ? at("event") : latest(),
        at("extracted"));
  }

  private LocalDateTime at(String key) {
    return time(values.get(key), NINE);
  }

  private LocalDateTime latest() {
    Stream<LocalDateTime> dates =
        Stream.of("submitted", "received", "refused", "ended", "handed-out").map(this::at);
    return Stream.concat(
            dates, papers.stream().flatMap(p -> Stream.of(p).mapMulti(DossierLine::ends)))
        .filter(Objects::nonNull)
        .max(LocalDateTime::compareTo)
        .orElse(null);
  }

  private static void ends(
      Supplement supplement, java.util.function.Consumer<LocalDateTime> consumer) {
    Stream.of(supplement.askedAt(), supplement.broughtAt())
        .filter(Objects::nonNull)
        .forEach(consumer);
  }

  private static LocalDateTime time(String text, LocalTime hour) {
    if (text == null || text.isEmpty() || text.equals("none")) {
      return null;
    }
    String[] parts = text.split("T", 2);
    String[] day = parts[0].split("/", -1);
    int year = day.length == 3 ? Integer.parseInt(day[2]) : 2023;
    return LocalDate.of(year, Integer.parseInt(day[1]), Integer.parseInt(day[0]))
        .atTime(parts.length == 2 ? LocalTime.parse(parts[1]) : hour);
  }
}
