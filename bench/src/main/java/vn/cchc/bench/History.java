package vn.cchc.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.cchc.bench.ChangeFiles.Choice;
import vn.cchc.bench.HistoryResult.ColdRuns;
import vn.cchc.bench.duck.DuckHistory;
import vn.cchc.bench.duck.DuckHistory.Question;
import vn.cchc.bench.duck.DuckPeer;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;

/**
 * A history of one size on both sides, and what is measured on it. Every round begins with a copy
 * of the same lake and of the same database; after every round the figures of both must be equal.
 */
final class History {

  /** Days of changes; the first is applied cold, all of them warm. */
  static final int DAYS = 3;

  private static final YearMonth MONTH = YearMonth.from(ChangeFiles.FIRST_DAY);
  private static final DateRange YEAR =
      new DateRange(LocalDate.of(MONTH.getYear(), 1, 1), LocalDate.of(MONTH.getYear(), 12, 31));
  private static final String PROVINCE = "72";

  private final Conf conf;
  private final Path work;
  private final Path landing;
  private final List<Path> changes;
  private final Path scattered;
  private final OwnLedger own;
  private final Peer peer;
  private final Path baseLake;
  private final DuckHistory basePeer;
  private final long dossiers;
  private long equalCounts;

  private History(
      Conf conf, Programs programs, Path work, long dossiers, ChangeMix mix, Path landing) {
    this.conf = conf;
    this.work = work;
    this.dossiers = dossiers;
    this.landing = landing;
    this.changes = changes(mix, DAYS, Choice.NEWEST);
    this.scattered = changes(mix, 1, Choice.ANYWHERE).get(0);
    Path names = work.resolve("names-" + landing.getParent().getFileName());
    DuckPeer.prepare(conf, landing, names);
    this.own = new OwnLedger(programs, work);
    this.peer = new Peer(programs, work, names);
    this.baseLake = work.resolve("base-lake");
    Path base = work.resolve("base-peer");
    Folders.delete(base);
    this.basePeer = DuckHistory.create(base, conf, questions(conf));
  }

  private List<Path> changes(ChangeMix mix, int days, Choice choice) {
    String folder =
        String.join(
            "-",
            "changes",
            "" + dossiers,
            "" + mix.total(),
            choice.name().toLowerCase(Locale.ROOT));
    return ChangeFiles.write(landing, work.resolve(folder), days, mix, choice);
  }

  /** Makes a history of so many dossiers, measures and removes it; the source files stay. */
  static HistoryResult measure(
      Conf conf, Programs programs, Path work, long dossiers, ChangeMix mix, int rounds) {
    Path landing = Landing.simulated(conf, work, dossiers);
    History history = new History(conf, programs, work, dossiers, mix, landing);
    try {
      return history.measure(rounds);
    } finally {
      for (String folder : List.of("base-lake", "base-peer", "lake", "peer", "scorecards")) {
        Folders.delete(work.resolve(folder));
        Folders.delete(work.resolve(folder + "-archive"));
      }
    }
  }

  /**
   * The month and the year of the changes under every definition of on time, the default first. All
   * of them are what one morning's pages need: they show how far other definitions would move a
   * number.
   */
  static List<Question> questions(Conf conf) {
    return conf.timeliness().keySet().stream()
        .sorted(
            Comparator.comparing((String id) -> !id.equals(Conf.DEFAULT_TIMELINESS))
                .thenComparing(Comparator.naturalOrder()))
        .flatMap(
            id ->
                List.of(
                    new Question(id, new DateRange(MONTH.atDay(1), MONTH.atEndOfMonth())),
                    new Question(id, YEAR))
                    .stream())
        .toList();
  }

  private HistoryResult measure(int rounds) {
    removeLake(baseLake);
    MeasuredRun peerLoad = peer.load(name("duckdb-load"), basePeer, List.of(landing.getParent()));
    MeasuredRun ownLoad = own.refresh(name("cchc-load"), landing.getParent(), baseLake);
    Folders.delete(archive(baseLake));
    requireEqual(baseLake, basePeer);
    ColdRuns cold = cold("cold", changes.get(0), rounds);
    ColdRuns coldAnywhere = cold("scattered", scattered, rounds);
    DuckHistory copy = peerCopy();
    MeasuredRun peerWarm = peer.load(name("duckdb-warm"), copy, changes);
    Path lake = lakeCopy();
    List<MeasuredRun> ownWarm = own.warmRefreshes(name("cchc-warm"), changes, lake);
    Map<Question, Map<String, Figures>> counted = requireEqual(lake, copy);
    Set<String> units = conf.units().subtree(conf.units().find(PROVINCE).orElseThrow());
    List<MeasuredRun> figures = new ArrayList<>();
    List<MeasuredRun> rebuilds = new ArrayList<>();
    List<MeasuredRun> scorecards = new ArrayList<>();
    Path pages = work.resolve("scorecards");
    for (int round = 1; round <= rounds; round++) {
      String year = String.valueOf(MONTH.getYear());
      figures.add(own.figures(name("cchc-figures", round), lake, PROVINCE, year));
      FiguresCheck.requireEqual(
          own.log(figures.get(round - 1)),
          units,
          counted.get(new Question(Conf.DEFAULT_TIMELINESS, YEAR)));
      rebuilds.add(own.rebuild(name("cchc-rebuild", round), lake));
      requireEqual(lake, copy);
      Folders.delete(pages);
      scorecards.add(own.scorecards(name("cchc-scorecards", round), lake, MONTH.toString(), pages));
    }
    return new HistoryResult(
        dossiers,
        ownLoad,
        peerLoad,
        cold,
        coldAnywhere,
        ownWarm,
        peerWarm,
        figures,
        rebuilds,
        scorecards,
        Landing.files(pages).size(),
        equalCounts);
  }

  private ColdRuns cold(String what, Path day, int rounds) {
    List<MeasuredRun> peers = new ArrayList<>();
    List<MeasuredRun> owns = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      DuckHistory copy = peerCopy();
      peers.add(peer.load(name("duckdb-" + what, round), copy, List.of(day)));
      Path lake = lakeCopy();
      owns.add(own.refresh(name("cchc-" + what, round), day, lake));
      requireEqual(lake, copy);
    }
    return new ColdRuns(owns, peers);
  }

  private Map<Question, Map<String, Figures>> requireEqual(Path lake, DuckHistory peers) {
    Map<Question, Map<String, Figures>> counted = peers.figures();
    equalCounts +=
        FiguresCheck.requireEqual(FiguresCheck.own(conf, lake, questions(conf)), counted);
    return counted;
  }

  private Path lakeCopy() {
    Path lake = work.resolve("lake");
    removeLake(lake);
    return Folders.copy(baseLake, lake);
  }

  private DuckHistory peerCopy() {
    return new DuckHistory(Folders.copy(basePeer.folder(), work.resolve("peer")));
  }

  private static void removeLake(Path lake) {
    Folders.delete(lake);
    Folders.delete(archive(lake));
  }

  private static Path archive(Path lake) {
    return lake.resolveSibling(lake.getFileName() + "-archive");
  }

  private String name(String run) {
    return run + "-" + dossiers;
  }

  private String name(String run, int round) {
    return name(run) + "-" + round;
  }
}
