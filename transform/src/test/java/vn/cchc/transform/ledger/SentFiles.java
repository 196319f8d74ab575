package vn.cchc.transform.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import vn.cchc.model.table.Tables;

/**
 * What silver must hold after any files were loaded and taken out again, in plain Java: each
 * dossier as its latest record says. Records come in any order of time, so later files bring new
 * dossiers, corrections and older states alike.
 */
final class SentFiles {

  /** What a generated run must hold to be worth anything. */
  enum Event {
    NEW_DOSSIER,
    CORRECTION,
    OTHER_UNIT,
    OLDER_STATE,
    BACK_TO_OLDER,
    GONE
  }

  /** Rows of silver that are others after a retraction, and those that are gone, as they were. */
  record Restated(List<Row> changed, List<Row> gone) {}

  private record Sent(int file, int time, Row state) {}

  private static final int UNIT = Tables.SILVER_DOSSIER.columnNames().indexOf("unit");
  private static final int DOSSIERS = 90;
  private static final int TIMES = 1_000_000;

  private final Random random;
  private final Function<String, Row> state;
  private final Map<String, List<Sent>> byDossier = new TreeMap<>();
  private final List<Integer> files = new ArrayList<>();
  private final Map<Event, Integer> happened = new EnumMap<>(Event.class);
  private int loaded;

  /**
   * Nothing sent yet.
   *
   * @param state makes a state of a dossier by chance
   */
  SentFiles(Random random, Function<String, Row> state) {
    this.random = random;
    this.state = state;
  }

  /** Loads a file with records of some dossiers; gives the newest state of each of them. */
  List<Row> load(int count) {
    int file = loaded++;
    files.add(file);
    Map<String, Row> touched = new TreeMap<>();
    while (touched.size() < count) {
      String dossier = "MP.709.H53-221101-" + (10_000 + random.nextInt(DOSSIERS));
      if (!touched.containsKey(dossier)) {
        Row before = newest(dossier);
        byDossier
            .computeIfAbsent(dossier, d -> new ArrayList<>())
            .add(new Sent(file, random.nextInt(TIMES), state.apply(dossier)));
        Row after = newest(dossier);
        note(before, after);
        touched.put(dossier, after);
      }
    }
    return List.copyOf(touched.values());
  }

  private void note(Row before, Row after) {
    if (before == null) {
      count(Event.NEW_DOSSIER);
    } else if (before.equals(after)) {
      count(Event.OLDER_STATE);
    } else {
      count(Event.CORRECTION);
      if (!before.get(UNIT).equals(after.get(UNIT))) {
        count(Event.OTHER_UNIT);
      }
    }
  }

  /** Takes a file out again, by chance; gives what is different without it. */
  Restated retract() {
    int file = files.remove(random.nextInt(files.size()));
    List<Row> changed = new ArrayList<>();
    List<Row> gone = new ArrayList<>();
    for (String dossier : List.copyOf(byDossier.keySet())) {
      Row before = newest(dossier);
      byDossier.get(dossier).removeIf(sent -> sent.file() == file);
      Row after = newest(dossier);
      if (after == null) {
        byDossier.remove(dossier);
        gone.add(before);
        count(Event.GONE);
      } else if (!after.equals(before)) {
        changed.add(after);
        count(Event.BACK_TO_OLDER);
      }
    }
    return new Restated(changed, gone);
  }

  /** What silver must hold. */
  List<Row> newest() {
    return byDossier.keySet().stream().map(this::newest).toList();
  }

  /** How often each thing happened. */
  Map<Event, Integer> happened() {
    return happened;
  }

  private void count(Event event) {
    happened.merge(event, 1, Integer::sum);
  }

  private Row newest(String dossier) {
    return byDossier.getOrDefault(dossier, List.of()).stream()
        .max(Comparator.comparingInt(Sent::time))
        .map(Sent::state)
        .orElse(null);
  }
}
